import type { DraftSubject, PackDraft } from './draft.ts'

type Citing = { readonly claims: readonly string[] }

/** Subjects without certain claims, and with nothing left that rests on them. */
export function citingNot(
  subjects: readonly DraftSubject[],
  gone: ReadonlySet<string>,
): readonly DraftSubject[] {
  const cites = <T extends Citing>(thing: T): T =>
    thing.claims.some((id) => gone.has(id))
      ? { ...thing, claims: thing.claims.filter((id) => !gone.has(id)) }
      : thing
  return subjects.map((subject) => ({
    ...subject,
    claims: subject.claims.filter(({ id }) => !gone.has(id)),
    diagrams: subject.diagrams.map((diagram) => ({
      ...diagram,
      steps: diagram.steps.map(cites),
      links: diagram.links.map(cites),
    })),
    questions: subject.questions.map(cites),
    updates: subject.updates.map(cites),
    cells: Object.fromEntries(
      Object.entries(subject.cells).map(([row, cell]) => [row, cites(cell)]),
    ),
  }))
}

/** Without a term, and with nothing left that names it. */
export function withoutTerm(draft: PackDraft, term: string): PackDraft {
  const names = <T extends { readonly terms: readonly string[] }>(thing: T): T =>
    thing.terms.includes(term)
      ? { ...thing, terms: thing.terms.filter((id) => id !== term) }
      : thing
  return {
    ...draft,
    terms: draft.terms.filter(({ id }) => id !== term),
    subjects: draft.subjects.map((subject) => ({
      ...subject,
      claims: subject.claims.map(names),
      diagrams: subject.diagrams.map((diagram) => ({
        ...diagram,
        steps: diagram.steps.map(names),
      })),
    })),
  }
}
