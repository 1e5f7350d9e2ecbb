import { clamp, REVIEW_BOUNDS } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { derivedFrom, restate } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Takes an answer back: its card and its day are from then on as if it had not been given. Resolves
 * when that is on disk; a second time, or for an answer that is not here, nothing happens. Rejects with
 * StorageError; then the answer still counts. `now` in milliseconds since the epoch.
 */
export const retractReview = (db: AtlasDatabase, reviewId: string, now: number): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', [...derivedFrom(db), db.settings], async () => {
      const [review, known, device] = await Promise.all([
        db.reviews.get(reviewId),
        db.retractions.get(reviewId),
        ensureDeviceId(db),
      ])
      if (!review || known) return
      const at = clamp(now, REVIEW_BOUNDS.earliest, REVIEW_BOUNDS.latest)
      await restate(db, [review.questionId], () => db.retractions.add({ id: reviewId, at, device }))
    }),
  )
