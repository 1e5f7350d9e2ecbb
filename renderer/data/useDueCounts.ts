import { type DueCounts, readDueCounts } from './readDueCounts.ts'
import { useStored } from './useStored.ts'
import { useStudyDay } from './useStudyDay.ts'

const NONE: DueCounts = { now: 0, today: 0, any: false }

/** How much is due now and today; undefined while loading, nothing without storage. */
export const useDueCounts = (): DueCounts | undefined => {
  const { now, endOfDay } = useStudyDay()
  return useStored((db) => readDueCounts(db, now, endOfDay), NONE, [now, endOfDay])
}
