import {
  type DayTotals,
  type Moment,
  studyDayAt,
} from '../../../../renderer/domain/statistics/studyDay.ts'

export const makeDay = (day: number, given: Partial<DayTotals> = {}): DayTotals => ({
  day,
  answers: 10,
  correct: 8,
  elapsedMs: 60_000,
  fresh: 2,
  ...given,
})

/** The totals of answers given at these moments, one answer a moment. */
export const daysOf = (moments: readonly Moment[]): readonly DayTotals[] => {
  const days = new Map<number, DayTotals>()
  for (const moment of [...moments].sort((a, b) => a.at - b.at)) {
    const day = studyDayAt(moment.at, moment.offsetMinutes)
    const known = days.get(day) ?? makeDay(day, { answers: 0 })
    days.set(day, { ...known, answers: known.answers + 1 })
  }
  return [...days.values()]
}
