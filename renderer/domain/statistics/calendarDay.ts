import type { StudyDay } from './studyDay.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** «2027-01-15» of a study day: the date on which it begins. */
export const isoOfDay = (day: StudyDay): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The study day of «2027-01-15»; null for what is no date of the calendar, «2027-02-30» say. */
export const dayOfIso = (iso: string): StudyDay | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const day = Date.parse(`${iso}T00:00:00Z`) / DAY_MS
  return Number.isInteger(day) && isoOfDay(day) === iso ? day : null
}

/** From 0, Sunday, to 6. The first day of 1970 was a Thursday. */
export const weekdayOf = (day: StudyDay): number => (((day + 4) % 7) + 7) % 7

/** From 0, January, to 11. */
export const monthOf = (day: StudyDay): number => new Date(day * DAY_MS).getUTCMonth()
