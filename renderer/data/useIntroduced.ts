import { readIntroduced } from './readIntroduced.ts'
import { useStored } from './useStored.ts'

/** How many new questions were introduced since that moment; undefined while loading, 0 without storage. */
export const useIntroduced = (since: number): number | undefined =>
  useStored((db) => readIntroduced(db, since), 0, [since])
