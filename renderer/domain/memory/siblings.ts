import type { Question } from '../questions/question.ts'

/** What a session has to know of a question. */
export type Asked = Pick<Question, 'id' | 'kind' | 'claims'>

/**
 * A question that rests on more claims than this is about how they hang together, as the order of a whole
 * proceeding is: it gives none of them away, and would otherwise be everybody's sibling.
 */
const FEW_CLAIMS = 3

/** The claims by which a question has siblings: two questions are siblings when they share one of these. */
export const kinOf = ({ claims }: Pick<Asked, 'claims'>): readonly string[] =>
  claims.length <= FEW_CLAIMS ? claims : []

/** Of the questions in their order, the first of each family, and those left for another day. */
export function firstOfFamily(
  questions: readonly Asked[],
  takenBy: ReadonlyMap<string, string>,
): { readonly asked: readonly Asked[]; readonly buried: readonly Asked[] } {
  const taken = new Map(takenBy)
  const asked: Asked[] = []
  const buried: Asked[] = []
  for (const question of questions) {
    const kin = kinOf(question)
    if (kin.some((claim) => (taken.get(claim) ?? question.id) !== question.id)) {
      buried.push(question)
      continue
    }
    for (const claim of kin) taken.set(claim, question.id)
    asked.push(question)
  }
  return { asked, buried }
}

/** Claim by claim, the question that has already had its turn today. */
export function takenClaims(questions: Iterable<Asked>): ReadonlyMap<string, string> {
  const taken = new Map<string, string>()
  for (const question of questions)
    for (const claim of kinOf(question)) taken.set(claim, question.id)
  return taken
}
