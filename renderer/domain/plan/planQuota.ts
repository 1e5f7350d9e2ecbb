import { LAST_STRETCH_DAYS } from './planInForce.ts'

/**
 * On how many days, today the first, new questions are begun: all but the last stretch, which is for
 * firming up; of a short time, the first two thirds. Nothing new on the day itself.
 */
export const daysForNew = (daysLeft: number): number =>
  daysLeft <= 0 ? 0 : Math.max(1, daysLeft - Math.min(LAST_STRETCH_DAYS, Math.floor(daysLeft / 3)))

/**
 * New questions for today. What was begun today counts as still to be begun, so that the quota stands
 * the whole day through.
 */
export const newToday = (unmet: number, begunToday: number, daysLeft: number): number => {
  const days = daysForNew(daysLeft)
  return days === 0 ? 0 : Math.ceil((unmet + begunToday) / days)
}
