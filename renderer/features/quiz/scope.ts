import type { CardState } from '../../domain/memory/cards.ts'
import type { Question } from '../../domain/questions/question.ts'

/** What a quiz is about: everything (''), what is due, a country («france») or a diagram («france/chambers»). */
export type Scope = string

export const EVERYTHING: Scope = ''
export const DUE: Scope = 'due'

/** The questions of a scope. A diagram's scope holds its steps and the claims that they rest on. */
export function questionsIn(
  scope: Scope,
  questions: readonly Question[],
  cards: ReadonlyMap<string, CardState>,
  endOfDay: number,
  claimsOfDiagram: ReadonlySet<string>,
): readonly Question[] {
  if (scope === EVERYTHING) return questions
  if (scope === DUE)
    return questions.filter(
      ({ id }) => (cards.get(id)?.due ?? Number.POSITIVE_INFINITY) <= endOfDay,
    )
  const [system, diagram] = scope.split('/')
  return questions.filter(
    (question) =>
      question.system === system &&
      (diagram === undefined ||
        question.diagram === diagram ||
        question.claims.some((claim) => claimsOfDiagram.has(claim))),
  )
}
