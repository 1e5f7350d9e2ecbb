import type { DraftSubject, PackDraft } from './draft.ts'
import type { DraftPlace } from './place.ts'

/** Where something is cited or named. */
export function usesOfClaim(draft: PackDraft, claim: string): readonly DraftPlace[] {
  return draft.subjects.flatMap((subject) => {
    const of = { subject: subject.id }
    const cites = ({ claims }: { readonly claims: readonly string[] }) => claims.includes(claim)
    return [
      ...subject.diagrams.flatMap(({ id: diagram, steps, links }) => [
        ...steps
          .filter(cites)
          .map(({ id }): DraftPlace => ({ ...of, section: 'diagram', diagram, item: id })),
        ...links.flatMap((link, index): readonly DraftPlace[] =>
          cites(link) ? [{ ...of, section: 'diagram', diagram, item: `link-${index}` }] : [],
        ),
      ]),
      ...named(subject.questions.filter(cites), of, 'questions'),
      ...named(subject.updates.filter(cites), of, 'updates'),
      ...Object.entries(subject.cells).flatMap(([row, cell]): readonly DraftPlace[] =>
        cites(cell) ? [{ ...of, section: 'cells', item: row }] : [],
      ),
    ]
  })
}

/** The steps that an actor does. */
export const usesOfActor = (subject: DraftSubject, actor: string): readonly DraftPlace[] =>
  subject.diagrams.flatMap(({ id: diagram, steps }) =>
    steps
      .filter((step) => step.actor === actor)
      .map(
        ({ id }): DraftPlace => ({ section: 'diagram', subject: subject.id, diagram, item: id }),
      ),
  )

/** The claims and steps that name a term. */
export const usesOfTerm = (draft: PackDraft, term: string): readonly DraftPlace[] =>
  draft.subjects.flatMap((subject) => {
    const of = { subject: subject.id }
    const names = ({ terms }: { readonly terms: readonly string[] }) => terms.includes(term)
    return [
      ...named(subject.claims.filter(names), of, 'claims'),
      ...subject.diagrams.flatMap(({ id: diagram, steps }) =>
        steps
          .filter(names)
          .map(({ id }): DraftPlace => ({ ...of, section: 'diagram', diagram, item: id })),
      ),
    ]
  })

const named = (
  things: readonly { readonly id: string }[],
  of: { readonly subject: string },
  section: DraftPlace['section'],
): readonly DraftPlace[] => things.map(({ id }): DraftPlace => ({ ...of, section, item: id }))
