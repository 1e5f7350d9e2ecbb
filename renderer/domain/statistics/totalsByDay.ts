import { compareRows } from '../memory/mergeLogs.ts'
import { countsAsAnswer, type Review } from '../memory/review.ts'
import { type DayTotals, type StudyDay, studyDayOf } from './studyDay.ts'

/**
 * Where answers older than version 3 of the data were given: the clock of Kyrgyzstan, which knows no
 * summer time. One rule for every machine, so that totals come out alike wherever they are derived.
 */
const OLDER_OFFSET_MINUTES = -360

export const dayOfReview = (review: Pick<Review, 'at' | 'offsetMinutes'>): StudyDay =>
  studyDayOf(review, () => OLDER_OFFSET_MINUTES)

const emptyDay = (day: StudyDay): DayTotals => ({
  day,
  answers: 0,
  correct: 0,
  elapsedMs: 0,
  fresh: 0,
})

/** What one answer adds to its day. */
export const totalsOfReview = (review: Review, isFirst: boolean): DayTotals => ({
  day: dayOfReview(review),
  answers: 1,
  correct: review.correct ? 1 : 0,
  elapsedMs: review.elapsedMs,
  fresh: isFirst ? 1 : 0,
})

/** Whole milliseconds: sums of fractions would depend on the order in which they are added. */
export const addTotals = (a: DayTotals, b: DayTotals, sign: 1 | -1 = 1): DayTotals => ({
  day: a.day,
  answers: a.answers + sign * b.answers,
  correct: a.correct + sign * b.correct,
  elapsedMs: Math.max(0, a.elapsedMs + sign * Math.round(b.elapsedMs)),
  fresh: a.fresh + sign * b.fresh,
})

/**
 * Totals by day of the answers that count, all those of a question together, in any order. What was
 * taken from an examination adds nothing; the question has been met all the same.
 */
export const totalsByDay = (standing: Iterable<Review>): Map<StudyDay, DayTotals> => {
  const reviews = [...standing]
  const firsts = new Map<string, Review>()
  for (const review of reviews) {
    const first = firsts.get(review.questionId)
    if (!first || compareRows(review, first) < 0) firsts.set(review.questionId, review)
  }
  const days = new Map<StudyDay, DayTotals>()
  for (const review of reviews) {
    if (!countsAsAnswer(review.mode)) continue
    const totals = totalsOfReview(review, firsts.get(review.questionId) === review)
    days.set(totals.day, addTotals(days.get(totals.day) ?? emptyDay(totals.day), totals))
  }
  return days
}

/** `days` with `before` taken out and `after` put in; days that end up empty have no answers left. */
export const changeTotals = (
  days: ReadonlyMap<StudyDay, DayTotals>,
  before: ReadonlyMap<StudyDay, DayTotals>,
  after: ReadonlyMap<StudyDay, DayTotals>,
): Map<StudyDay, DayTotals> => {
  const changed = new Map<StudyDay, DayTotals>()
  for (const day of new Set([...before.keys(), ...after.keys()])) {
    let totals = days.get(day) ?? emptyDay(day)
    const gone = before.get(day)
    const come = after.get(day)
    if (come) totals = addTotals(totals, come)
    if (gone) totals = addTotals(totals, gone, -1)
    changed.set(day, totals)
  }
  return changed
}
