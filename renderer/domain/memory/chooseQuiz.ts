import { randomFor } from '../random.ts'
import { type CardState, retrievability } from './cards.ts'
import { isDue } from './due.ts'

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
  const unseen = shuffleBySeed(
    ids.filter((id) => !cards.has(id)),
    seed,
  )

  return [
    ...weakestFirst(
      seen.filter((card) => isDue(card, dueBy)),
      now,
    ),
    ...(kindOf ? takeTurns(unseen, kindOf) : unseen),
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

/** Each id draws a place of its own, so that new content slips in without reshuffling the rest. */
const shuffleBySeed = (ids: readonly string[], seed: number): string[] =>
  ids
    .map((id) => ({ id, place: randomFor(`${seed}:${id}`)() }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

/** One of each kind in turn, keeping the order within a kind. */
const takeTurns = (ids: readonly string[], kindOf: (id: string) => string): string[] => {
  const turns = new Map<string, number>()
  return ids
    .map((id, place) => {
      const turn = turns.get(kindOf(id)) ?? 0
      turns.set(kindOf(id), turn + 1)
      return { id, place, turn }
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ id }) => id)
}
