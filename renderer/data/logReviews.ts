import { type Review, withinBounds } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { restate } from './restate.ts'

/** Appends several answers at once, with all that is derived from them, inside the caller's transaction (`derivedFrom`). */
export async function logReviews(db: AtlasDatabase, reviews: readonly Review[]): Promise<void> {
  if (reviews.length === 0) return
  const questionIds = [...new Set(reviews.map(({ questionId }) => questionId))]
  await restate(db, questionIds, () => db.reviews.bulkAdd(reviews.map(withinBounds)))
}
