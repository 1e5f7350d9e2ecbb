import { type CardState, retrievability } from '../memory/cards.ts'
import type { Question } from '../questions/question.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Something of which too little is remembered. */
export interface WeakSpot<Key> {
  readonly key: Key
  /** Mean predicted chance of recall a day from now over the questions met, 0 to 1. */
  readonly recall: number
  /** How often something known was forgotten. */
  readonly lapses: number
  /** The questions met, weakest first. */
  readonly questionIds: readonly string[]
}

/** What is recalled more surely than this tomorrow is no weak spot, unless it was forgotten twice a question. */
const SURE = 0.9
const OFTEN_LAPSED = 2
/** A single unlucky answer says little of a topic or a step. */
const FEWEST_MET = 2

/** The weakest groups (topics, steps), weakest first. Only what was met counts: the unseen is not weak but new. */
export const weakGroups = <Key>(
  groups: Iterable<readonly [Key, readonly Question[]]>,
  cards: ReadonlyMap<string, CardState>,
  now: number,
  most: number,
): readonly WeakSpot<Key>[] =>
  [...groups]
    .map(([key, questions]) => weakSpot(key, metOf(questions, cards), now))
    .filter((spot) => spot.questionIds.length >= FEWEST_MET && isWeak(spot))
    .sort(weakestFirst)
    .slice(0, most)

/** The weakest single questions, weakest first. */
export const weakQuestions = (
  questions: readonly Question[],
  cards: ReadonlyMap<string, CardState>,
  now: number,
  most: number,
): readonly WeakSpot<Question>[] =>
  questions
    .flatMap((question) => {
      const card = cards.get(question.id)
      return card ? weakSpot(question, [card], now) : []
    })
    .filter(isWeak)
    .sort(weakestFirst)
    .slice(0, most)

const metOf = (questions: readonly Question[], cards: ReadonlyMap<string, CardState>) =>
  questions.flatMap(({ id }) => cards.get(id) ?? [])

const weakSpot = <Key>(key: Key, met: readonly CardState[], now: number): WeakSpot<Key> => {
  const recalled = met
    .map((card) => ({ card, recall: retrievability(card, now + DAY_MS) }))
    .sort((a, b) => a.recall - b.recall || b.card.lapses - a.card.lapses)
  return {
    key,
    recall: recalled.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, met.length),
    lapses: met.reduce((sum, { lapses }) => sum + lapses, 0),
    questionIds: recalled.map(({ card }) => card.questionId),
  }
}

const isWeak = ({ recall, lapses, questionIds }: WeakSpot<unknown>): boolean =>
  recall < SURE || lapses >= OFTEN_LAPSED * questionIds.length

/** By chance of recall in whole per cent, as it is read; between equals the oftener forgotten comes first. */
const weakestFirst = (a: WeakSpot<unknown>, b: WeakSpot<unknown>): number =>
  Math.floor(a.recall * 100) - Math.floor(b.recall * 100) || b.lapses - a.lapses
