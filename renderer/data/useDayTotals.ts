import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { useStored } from './useStored.ts'

const NONE: readonly DayTotals[] = []

/** The totals of every day on which something was answered, in order; undefined while loading. */
export const useDayTotals = (): readonly DayTotals[] | undefined =>
  useStored(async (db) => {
    const days = await db.days.orderBy('day').toArray()
    // Of a day whose answers were all taken back, an empty row may stay.
    return days.filter(({ answers }) => answers > 0)
  }, NONE)
