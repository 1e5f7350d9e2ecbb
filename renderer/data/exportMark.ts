import type { NewWork } from '../domain/backups/isExportDue.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { useStored } from './useStored.ts'

/**
 * Of the row in `settings`: when this machine last wrote a progress file, or when the learner put the
 * reminder of it off; ms since the epoch. Never part of a progress file.
 */
const EXPORT_KEY = 'exportedAt'

/** Rejects with StorageError. */
export const saveExportMark = async (db: AtlasDatabase, at: number): Promise<void> => {
  await keepingStorageErrors(() => db.settings.put({ key: EXPORT_KEY, value: at }))
}

/** What is in no progress file yet. */
export async function readNewWork(db: AtlasDatabase): Promise<NewWork> {
  const value = (await db.settings.get(EXPORT_KEY))?.value
  const since = typeof value === 'number' ? value : 0
  const isNew = ({ updatedAt }: { readonly updatedAt: number }): boolean => updatedAt > since
  return {
    answers: await db.reviews.where('at').above(since).count(),
    works:
      (await db.notes.filter(isNew).count()) +
      (await db.lessons.filter(isNew).count()) +
      (await db.exams.where('startedAt').above(since).count()),
  }
}

/** The same, as it changes; undefined while loading. */
export const useNewWork = (): NewWork | undefined =>
  useStored(readNewWork, { answers: 0, works: 0 })
