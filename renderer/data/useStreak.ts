import { type Streak, streakOf } from '../domain/statistics/streak.ts'
import { momentHere } from './dayHere.ts'
import { readDayTotals } from './readDayTotals.ts'
import { readSkippedDays } from './readSkippedDays.ts'
import { useStored } from './useStored.ts'

/** The streak at an instant (ms since the epoch), read as lived; undefined while loading. */
export function useStreak(now: number): Streak | undefined {
  const moment = momentHere(now)
  // In one reading: totals that came before the days skipped among them would show a streak that is none.
  return useStored(
    async (db) => {
      const days = await readDayTotals(db)
      return streakOf(days, moment, await readSkippedDays(db, days, moment))
    },
    streakOf([], moment),
    [moment.at, moment.offsetMinutes],
  )
}
