import type { Review } from '../domain/memory/review.ts'
import { standingReviews } from '../domain/memory/standingReviews.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** The latest answers since an instant, in the order of time, without those taken back; of more than `most` the last. */
export const readStandingReviews = async (
  db: AtlasDatabase,
  since: number,
  most: number,
): Promise<readonly Review[]> => {
  const [latestFirst, retracted] = await Promise.all([
    db.reviews.where('at').aboveOrEqual(since).reverse().limit(most).toArray(),
    db.retractions.toCollection().primaryKeys(),
  ])
  return standingReviews(latestFirst.reverse(), new Set(retracted))
}
