import { type Streak, streakOf } from '../domain/statistics/streak.ts'
import { momentHere } from './dayHere.ts'
import { readSkippedDays } from './readSkippedDays.ts'
import { useDayTotals } from './useDayTotals.ts'
import { useStored } from './useStored.ts'

const NONE_SKIPPED: ReadonlySet<number> = new Set()

/** The streak at an instant (ms since the epoch), read as lived; undefined while loading. */
export function useStreak(now: number): Streak | undefined {
  const days = useDayTotals()
  const moment = momentHere(now)
  const skipped = useStored((db) => readSkippedDays(db, days ?? [], moment), NONE_SKIPPED, [
    days,
    moment.at,
    moment.offsetMinutes,
  ])
  return days && skipped && streakOf(days, moment, skipped)
}
