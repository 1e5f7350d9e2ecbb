import type { InkSheet } from '../domain/lesson/ink.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Keeps what was drawn in the place of what was there; an empty sheet is not kept. Rejects with StorageError. */
export const saveInk = (db: AtlasDatabase, sheet: InkSheet): Promise<void> =>
  keepingStorageErrors(async () => {
    if (sheet.strokes.length === 0) await db.ink.delete(sheet.id)
    else await db.ink.put(sheet)
  })
