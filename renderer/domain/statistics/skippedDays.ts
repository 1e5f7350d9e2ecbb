import { type Moment, type StudyDay, studyDayAt } from './studyDay.ts'

/**
 * Days of the calendar that the learner never lived: flying east over the date line leaves one out. Of
 * two answers one after the other, days are counted by the clock where the first was given, by that of
 * the second, and by the calendar, and the least is taken: what is above it was skipped.
 * `moments` in order of time.
 */
export const skippedDays = (moments: readonly Moment[]): readonly StudyDay[] =>
  moments.slice(1).flatMap((to, index) => {
    const from = moments[index]
    return from ? skippedBetween(from, to) : []
  })

const skippedBetween = (from: Moment, to: Moment): readonly StudyDay[] => {
  const daysBy = (offset: number) => studyDayAt(to.at, offset) - studyDayAt(from.at, offset)
  const day = studyDayAt(to.at, to.offsetMinutes)
  const byCalendar = day - studyDayAt(from.at, from.offsetMinutes)
  const lived = Math.min(daysBy(from.offsetMinutes), daysBy(to.offsetMinutes), byCalendar)
  // The next day is never skipped: it is the one on which the streak goes on.
  return Array.from({ length: Math.max(0, byCalendar - Math.max(1, lived)) }, (_, i) => day - 1 - i)
}
