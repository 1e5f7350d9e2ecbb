import type { PackDraft } from '../domain/authoring/draft.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { DraftRow } from './pack.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

/**
 * Keeps a draft in the place of its version before; resolves, to what is kept, when it is on disk. Rejects
 * with StorageError, and then the version before is still there. `now` in milliseconds since the epoch.
 */
export const saveDraft = (
  db: AtlasDatabase,
  id: string,
  draft: PackDraft,
  now: number,
): Promise<DraftRow> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.drafts, async () => {
      const row: DraftRow = { id, draft, updatedAt: timeAfter(await db.drafts.get(id), now) }
      await db.drafts.put(row)
      return row
    }),
  )

/** Resolves when it is gone from the disk; rejects with StorageError. */
export const removeDraft = (db: AtlasDatabase, id: string): Promise<void> =>
  keepingStorageErrors(() => db.drafts.delete(id))
