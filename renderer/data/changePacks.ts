import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { PackRow } from './pack.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Takes a pack out of the atlas or puts it back. Rejects with StorageError. */
export const switchPack = (db: AtlasDatabase, id: string, isOn: boolean): Promise<void> =>
  keepingStorageErrors(async () => {
    await db.packs.update(id, { isOn })
  })

/** Forgets a pack and its file; what was learnt with it waits for its return. Rejects with StorageError. */
export const removePack = (db: AtlasDatabase, id: string): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.packs, db.packFiles, async () => {
      await db.packs.delete(id)
      await db.packFiles.delete(id)
    }),
  )

/**
 * Keeps what a check against another edition of the built-in content has found, unless the pack was changed
 * meanwhile. Null: it fits no longer, and is off from here on.
 */
export const keepRecheck = (
  db: AtlasDatabase,
  { id, addedAt }: Pick<PackRow, 'id' | 'addedAt'>,
  edition: string,
  content: PackRow['content'] | null,
): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.packs, async () => {
      const now = await db.packs.get(id)
      if (now?.addedAt !== addedAt) return
      const found = content ? { content, isUnfit: false } : { isOn: false, isUnfit: true }
      await db.packs.put({ ...now, edition, ...found })
    }),
  )
