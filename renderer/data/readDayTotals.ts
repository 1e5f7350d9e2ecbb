import type { DayTotals } from '../domain/statistics/studyDay.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** The totals of every day on which something was answered, in order. */
export const readDayTotals = async (db: AtlasDatabase): Promise<readonly DayTotals[]> => {
  const days = await db.days.orderBy('day').toArray()
  // Of a day whose answers were all taken back, an empty row may stay.
  return days.filter(({ answers }) => answers > 0)
}
