import type { Actor, Diagram, LocalizedText } from '../../../content/schema.ts'
import type { CitedClaim } from '../drawing/citationsOf.ts'
import type { DraftActor, DraftClaim, DraftDiagram, DraftText } from './draft.ts'
import { isWritten, wordsOf } from './text.ts'

/** What stands in a drawing where nothing is written yet. */
export interface Placeholders {
  readonly step: string
  readonly actor: string
}

export interface Drawable {
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
}

/** Ids hold no blanks: no actor has this one. */
const NOBODY = ' '

/**
 * A diagram in the making as the drawing takes it, at every moment: whatever is wrong with it can be seen.
 * Steps and links keep their order, by which they are named. What is missing in one language stands there
 * in another.
 */
export function drawable(
  diagram: DraftDiagram,
  actors: readonly DraftActor[],
  placeholders: Placeholders,
): Drawable {
  const known = new Set(actors.map(({ id }) => id))
  const laneOf = (actor: string): string => (known.has(actor) ? actor : NOBODY)
  return {
    actors: [
      ...actors.map(({ id, kind, name }) => ({
        id,
        kind,
        name: inEachLanguage(name, placeholders.actor),
      })),
      { id: NOBODY, kind: 'other', name: inEachLanguage({}, placeholders.actor) },
    ],
    diagram: {
      id: diagram.id,
      order: diagram.order,
      nature: diagram.nature,
      title: inEachLanguage(diagram.title),
      question: inEachLanguage(diagram.question),
      actors: [...new Set(diagram.lanes.map(laneOf))],
      steps: diagram.steps.map((step) => ({
        id: step.id,
        kind: step.kind,
        actor: laneOf(step.actor),
        role: step.role,
        title: inEachLanguage(step.title, placeholders.step),
        explanation: inEachLanguage(step.explanation),
        claims: [...step.claims],
        terms: [...step.terms],
      })),
      links: diagram.links.map((link) => {
        const label = inEachLanguage(isWritten(link.condition) ? link.condition : link.relation)
        return {
          from: link.from,
          to: link.to,
          claims: [...link.claims],
          ...(label.ky && { condition: label }),
        }
      }),
    },
  }
}

/** What a diagram in the making rests on, as the sheets on which it is printed name it. */
export const citable = (claims: readonly DraftClaim[]): readonly CitedClaim[] =>
  claims.map(({ id, paragraphs, reference }) => ({
    id,
    source: [...paragraphs],
    ...(isWritten(reference) && { reference: inEachLanguage(reference) }),
  }))

/** What is written, in every language; `otherwise` where nothing is. */
export const inEachLanguage = (written: DraftText, otherwise = ''): LocalizedText => {
  const words = (locale: keyof LocalizedText): string => wordsOf(written, locale) || otherwise
  return { ky: words('ky'), ru: words('ru'), en: words('en') }
}
