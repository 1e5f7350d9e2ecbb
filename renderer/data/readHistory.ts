import { compareReviews, type Review } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** The answers to one question that still count, in the order of the log. */
export const readHistory = async (
  db: AtlasDatabase,
  questionId: string,
): Promise<readonly Review[]> => {
  const reviews = await db.reviews.where('questionId').equals(questionId).toArray()
  const retracted = await db.retractions.bulkGet(reviews.map(({ id }) => id))
  return reviews.filter((_, index) => retracted[index] === undefined).sort(compareReviews)
}
