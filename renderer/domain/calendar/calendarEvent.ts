import type { StudyDay } from '../statistics/studyDay.ts'

/** Something that lasts a whole day, wherever one is. */
export interface CalendarEvent {
  /** The same whenever the same thing is written again, so that a calendar renews it and does not double it. */
  readonly uid: string
  readonly day: StudyDay
  readonly summary: string
  /** May hold line breaks. */
  readonly description: string
  /** Whether others see the day as taken. */
  readonly isBusy: boolean
}
