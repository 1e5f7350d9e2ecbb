import type { Actor, Diagram, Locale, LocalizedText } from '../../../content/schema.ts'
import type { DraftActor, DraftDiagram, DraftText } from './draft.ts'
import { wordsOf } from './text.ts'

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
 * Steps and links keep their order, by which they are named.
 */
export function drawable(
  diagram: DraftDiagram,
  actors: readonly DraftActor[],
  locale: Locale,
  placeholders: Placeholders,
): Drawable {
  const known = new Set(actors.map(({ id }) => id))
  const laneOf = (actor: string): string => (known.has(actor) ? actor : NOBODY)
  const text = (written: DraftText, otherwise = ''): LocalizedText => {
    const words = wordsOf(written, locale) || otherwise
    return { ky: words, ru: words, en: words }
  }
  return {
    actors: [
      ...actors.map(({ id, kind, name }) => ({ id, kind, name: text(name, placeholders.actor) })),
      { id: NOBODY, kind: 'other', name: text({}, placeholders.actor) },
    ],
    diagram: {
      id: diagram.id,
      order: diagram.order,
      nature: diagram.nature,
      title: text(diagram.title),
      question: text(diagram.question),
      actors: [...new Set(diagram.lanes.map(laneOf))],
      steps: diagram.steps.map((step) => ({
        id: step.id,
        kind: step.kind,
        actor: laneOf(step.actor),
        role: step.role,
        title: text(step.title, placeholders.step),
        explanation: text(step.explanation),
        claims: [...step.claims],
        terms: [...step.terms],
      })),
      links: diagram.links.map((link) => {
        const label = text(wordsOf(link.condition, locale) ? link.condition : link.relation)
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
