import { type CardState, retrievability } from './cards.ts'
import { isDue } from './due.ts'
import { orderUnseen } from './orderUnseen.ts'

export interface QuizWish {
  /** The questions to choose from. */
  readonly questionIds: Iterable<string>
  readonly cards: ReadonlyMap<string, CardState>
  readonly now: number
  readonly count: number
  /** Decides the order of unseen questions and nothing else. */
  readonly seed: number
  /** Given, unseen questions of different kinds take turns. */
  readonly kindOf?: (questionId: string) => string
  /** Cards due up to this moment count as due; `now` unless told, the end of the day for revision. */
  readonly dueBy?: number
}

/**
 * The ids of the questions to ask: due ones first (most nearly forgotten first), then unseen ones,
 * then the weakest of those seen. Fewer than `count` only when there are no more.
 */
export const chooseQuiz = (wish: QuizWish): string[] => {
  const { cards, now, count, seed, kindOf, dueBy = now } = wish
  const ids = [...new Set(wish.questionIds)]
  const seen = ids.flatMap((id) => cards.get(id) ?? [])
  const unseen = orderUnseen(
    ids.filter((id) => !cards.has(id)),
    seed,
    kindOf,
  )

  return [
    ...weakestFirst(
      seen.filter((card) => isDue(card, dueBy)),
      now,
    ),
    ...unseen,
    ...weakestFirst(
      seen.filter((card) => !isDue(card, dueBy)),
      now,
    ),
  ].slice(0, Math.max(0, count))
}

const weakestFirst = (cards: readonly CardState[], now: number): string[] =>
  cards
    .map((card) => ({ id: card.questionId, due: card.due, recall: retrievability(card, now) }))
    .sort((a, b) => a.recall - b.recall || a.due - b.due || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
