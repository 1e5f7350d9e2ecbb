import type { DayTotals, StudyDay } from './studyDay.ts'

/** What was done on several days together. */
export interface Sum {
  readonly answers: number
  readonly correct: number
  readonly elapsedMs: number
  readonly fresh: number
  /** Days on which anything was answered. */
  readonly days: number
}

/** All days from one to another, both counted. */
export const sumDays = (
  totals: Iterable<DayTotals>,
  from: StudyDay = Number.NEGATIVE_INFINITY,
  to: StudyDay = Number.POSITIVE_INFINITY,
): Sum => {
  const sum = { answers: 0, correct: 0, elapsedMs: 0, fresh: 0, days: 0 }
  for (const each of totals) {
    if (each.day < from || each.day > to || each.answers === 0) continue
    sum.answers += each.answers
    sum.correct += each.correct
    sum.elapsedMs += each.elapsedMs
    sum.fresh += each.fresh
    sum.days += 1
  }
  return sum
}
