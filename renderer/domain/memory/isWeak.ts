import { type CardState, retrievability } from './cards.ts'
import { recallLevel } from './recallLevel.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Whether a question that was answered before is not firmly remembered, by the same measure as mastery. */
export const isWeak = (card: CardState | undefined, now: number): boolean =>
  card !== undefined &&
  recallLevel({ seen: 1, recall: retrievability(card, now + DAY_MS) }) !== 'firm'
