import { paceFrom, USUAL_PACE_MS } from '../domain/memory/pace.ts'
import { isTimed } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { useStored } from './useStored.ts'

const LATEST_ANSWERS = 200

/** How long a question takes this learner, milliseconds; the usual time while loading or without storage. */
export const usePace = (): number => useStored(readPace, USUAL_PACE_MS) ?? USUAL_PACE_MS

const readPace = async (db: AtlasDatabase): Promise<number> => {
  const latest = await db.reviews.orderBy('at').reverse().limit(LATEST_ANSWERS).toArray()
  return paceFrom(latest.flatMap(({ at, mode }) => (isTimed(mode) ? [at] : [])))
}
