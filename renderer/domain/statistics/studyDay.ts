import type { Review } from '../memory/review.ts'

const MINUTE_MS = 60 * 1000
const DAY_MS = 24 * 60 * MINUTE_MS
const DAY_TURNS_AT_MS = 4 * 60 * MINUTE_MS

/** Number of a study day: whole days since 1 January 1970 where the learner was, each turning at four in the morning. */
export type StudyDay = number

/** `offsetMinutes` as `Date.prototype.getTimezoneOffset()` says it (UTC minus local: −360 in Bishkek). */
export const studyDayAt = (at: number, offsetMinutes: number): StudyDay =>
  Math.floor((at - offsetMinutes * MINUTE_MS - DAY_TURNS_AT_MS) / DAY_MS)

/** The study day on which an answer was given; rows older than version 3 do not say where, and take `otherwise`. */
export const studyDayOf = (
  { at, offsetMinutes }: Pick<Review, 'at' | 'offsetMinutes'>,
  otherwise: (at: number) => number,
): StudyDay => studyDayAt(at, offsetMinutes ?? otherwise(at))

/** An instant, and the clock of the place where it was. */
export interface Moment {
  /** Milliseconds since the epoch, UTC. */
  readonly at: number
  /** As `Date.prototype.getTimezoneOffset()` says. */
  readonly offsetMinutes: number
}

/** What was done on one study day. Derived from the log, never edited. */
export interface DayTotals {
  readonly day: StudyDay
  readonly answers: number
  readonly correct: number
  /** Milliseconds spent on answers. */
  readonly elapsedMs: number
  /** Questions answered for the first time that day. */
  readonly fresh: number
}
