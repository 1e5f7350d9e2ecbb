import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { PackRow } from './pack.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

export type PackWish = Omit<PackRow, 'id' | 'addedAt' | 'isOn' | 'isUnfit'>

/**
 * Keeps a checked pack in the place of another revision of it, if there is one, and switches it on. What the
 * learner did stays untouched: it goes by the ids of questions, which a new revision shares. Resolves when it is
 * on disk; rejects with StorageError. `now` in milliseconds since the epoch.
 */
export const installPack = (
  db: AtlasDatabase,
  wish: PackWish,
  bytes: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<PackRow> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.packs, db.packFiles, async () => {
      const { id } = wish.manifest
      const before = await db.packs.get(id)
      // What changed has another moment, by which open windows know that it did.
      const addedAt = timeAfter(before && { updatedAt: before.addedAt }, now)
      const pack: PackRow = { ...wish, id, addedAt, isOn: true, isUnfit: false }
      await db.packs.put(pack)
      await db.packFiles.put({ id, bytes })
      return pack
    }),
  )
