import type { ClassResult } from '../domain/lesson/classResult.ts'
import { clamp, REVIEW_BOUNDS } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Keeps what a class answered, once for each id. Rejects with StorageError, and then nothing is written. */
export const saveClassResult = (
  db: AtlasDatabase,
  result: Omit<ClassResult, 'device'>,
): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.classResults, db.settings, async () => {
      const device = await ensureDeviceId(db)
      // A machine with a dead clock battery must still be able to export.
      const at = clamp(result.at, REVIEW_BOUNDS.earliest, REVIEW_BOUNDS.latest)
      await db.classResults.put({ ...result, at, device })
    }),
  )
