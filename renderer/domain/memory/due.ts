import type { CardState } from './cards.ts'

const MINUTE_MS = 60 * 1000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * The study day turns at four in the morning, as in Anki: who revises past midnight is still living
 * the evening before, and should not be handed tomorrow's questions at 00:01.
 */
const DAY_TURNS_AT_MS = 4 * HOUR_MS

export const isDue = (card: CardState, now: number): boolean => card.due <= now

/** The cards to ask by `now`, longest waiting first. */
export const dueNow = (cards: ReadonlyMap<string, CardState>, now: number): CardState[] =>
  [...cards.values()]
    .filter((card) => isDue(card, now))
    .sort((a, b) => a.due - b.due || (a.questionId < b.questionId ? -1 : 1))

/**
 * The last millisecond of the learner's study day: «due today» means due by then.
 * `offsetMinutes` is what `Date.prototype.getTimezoneOffset()` says (UTC minus local: −360 in
 * Bishkek). One offset serves the whole day, so a change of summer time can shift the end by an hour.
 */
export const endOfLocalDay = (now: number, offsetMinutes: number): number => {
  const shift = offsetMinutes * MINUTE_MS + DAY_TURNS_AT_MS
  const daysDone = Math.floor((now - shift) / DAY_MS)

  return (daysDone + 1) * DAY_MS + shift - 1
}
