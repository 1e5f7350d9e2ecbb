import { reviewsOfExam } from '../domain/exam/finishExam.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { logReviews } from './logReviews.ts'
import { derivedFrom } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Takes the answers of a finished examination into revision: their cards move as if they had been given
 * in a quiz when it was handed in, and nothing is counted again. Once, however often it is asked.
 * Resolves to how many were taken now.
 */
export const reviseFromExam = (
  db: AtlasDatabase,
  id: string,
  offsetMinutes: number,
): Promise<number> =>
  keepingStorageErrors(() =>
    db.transaction('rw', [db.exams, ...derivedFrom(db)], async () => {
      const exam = await db.exams.get(id)
      const reviews = exam ? reviewsOfExam(exam, 'from-exam', offsetMinutes) : []
      const kept = await db.reviews.bulkGet(reviews.map((review) => review.id))
      const missing = reviews.filter((_, index) => !kept[index])
      await logReviews(db, missing)
      return missing.length
    }),
  )
