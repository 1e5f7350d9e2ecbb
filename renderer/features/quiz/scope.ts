import { findDiagram, type Subject } from '../../data/findInAtlas.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import { isWeak } from '../../domain/memory/isWeak.ts'
import type { Question } from '../../domain/questions/question.ts'
import { questionsOfStep } from '../../domain/questions/questionsOfStep.ts'

/**
 * What a quiz is about: everything (''), what is due, what is badly remembered, a country («france»),
 * a diagram («france/chambers») or a step of it («france/chambers/bureau»).
 */
export type Scope = string

export const EVERYTHING: Scope = ''
export const DUE: Scope = 'due'
export const WEAK: Scope = 'weak'

interface Known {
  readonly cards: ReadonlyMap<string, CardState>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly endOfDay: number
  /** The country or theme that the scope names. */
  readonly subject: Subject | null
}

/** The questions of a scope. A diagram's or step's scope holds also those on the claims it rests on. */
export function questionsIn(
  scope: Scope,
  questions: readonly Question[],
  { cards, now, endOfDay, subject }: Known,
): readonly Question[] {
  if (scope === EVERYTHING) return questions
  if (scope === DUE)
    return questions.filter(
      ({ id }) => (cards.get(id)?.due ?? Number.POSITIVE_INFINITY) <= endOfDay,
    )
  if (scope === WEAK) return questions.filter(({ id }) => isWeak(cards.get(id), now))
  const [system, diagramId, stepId] = scope.split('/')
  const own = questions.filter((question) => question.system === system)
  if (diagramId === undefined) return own
  const diagram = subject && findDiagram(subject, diagramId)
  const step = diagram?.steps.find(({ id }) => id === stepId)
  if (diagram && step) return questionsOfStep(own, subject.id, diagram, step)
  const claims = new Set(diagram?.steps.flatMap((each) => each.claims))
  return own.filter(
    (question) =>
      question.diagram === diagramId || question.claims.some((claim) => claims.has(claim)),
  )
}
