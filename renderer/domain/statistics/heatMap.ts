import { monthOf, weekdayOf } from './calendarDay.ts'
import type { DayTotals, StudyDay } from './studyDay.ts'

/** How much was done on a day: from nothing to very much. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4

/** From so many answers a day on, levels 1 to 4. Fixed: a day once earned never fades because another was busier. */
export const HEAT_STEPS = [1, 10, 25, 50] as const

export interface HeatDay {
  readonly day: StudyDay
  readonly level: HeatLevel
  /** Null where nothing was done. */
  readonly totals: DayTotals | null
}

export interface HeatWeek {
  /** Monday to Sunday; the last week ends today. */
  readonly days: readonly HeatDay[]
  /** From 0 to 11, where a month begins in this week; else null. */
  readonly month: number | null
}

const WEEKS = 53
const MONDAY = 1

/** A year up to today by weeks: 53 of them, so that the same day of last year is there. */
export const heatMap = (totals: Iterable<DayTotals>, today: StudyDay): readonly HeatWeek[] => {
  const byDay = new Map([...totals].map((each) => [each.day, each]))
  const thisMonday = today - ((weekdayOf(today) - MONDAY + 7) % 7)
  const first = thisMonday - (WEEKS - 1) * 7

  return Array.from({ length: WEEKS }, (_, week) => {
    const monday = first + week * 7
    const days = Array.from({ length: 7 }, (__, index) => monday + index)
    return {
      month: monthBegunIn(days),
      days: days.filter((day) => day <= today).map((day) => heatDay(day, byDay.get(day))),
    }
  })
}

const heatDay = (day: StudyDay, totals: DayTotals | undefined): HeatDay => ({
  day,
  level: heatLevel(totals?.answers ?? 0),
  totals: totals && totals.answers > 0 ? totals : null,
})

export const heatLevel = (answers: number): HeatLevel =>
  // The number of steps reached is one of the levels.
  HEAT_STEPS.filter((step) => answers >= step).length as HeatLevel

const monthBegunIn = (days: readonly StudyDay[]): number | null =>
  days.map(monthOf).find((month, index) => month !== monthOf((days[index] ?? 0) - 1)) ?? null
