import { type Attempt, attemptWithinBounds } from '../domain/attempts/attempt.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Appends a walk, a recall or a rebuild to the log of attempts; resolves when it is on disk. The
 * schedule is left alone. Rejects with StorageError; then nothing was kept.
 */
export const recordAttempt = async (db: AtlasDatabase, attempt: Attempt): Promise<void> => {
  await keepingStorageErrors(() => db.attempts.add(attemptWithinBounds(attempt)))
}
