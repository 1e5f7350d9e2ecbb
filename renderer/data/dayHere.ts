import { type Moment, type StudyDay, studyDayAt } from '../domain/statistics/studyDay.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const TURNS_AT_HOUR = 4

/** An instant with the clock of this machine as it stands then. */
export const momentHere = (at: number): Moment => ({
  at,
  offsetMinutes: new Date(at).getTimezoneOffset(),
})

/** The study day of an instant by the clock of this machine, changes of summer time included. */
export const dayHere = (at: number): StudyDay => studyDayAt(at, momentHere(at).offsetMinutes)

/** When a study day begins here, milliseconds since the epoch. */
export const startOfDayHere = (day: StudyDay): number => {
  const date = new Date(day * DAY_MS)
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    TURNS_AT_HOUR,
  ).getTime()
}
