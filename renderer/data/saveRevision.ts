import { Dexie } from 'dexie'
import type { KeptRevision } from '../domain/memory/keptRevision.ts'
import type { AtlasDatabase, SettingRecord } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Of the row in `settings`: the session that this machine is in, as JSON. Never part of a progress file. */
export const REVISION_KEY = 'revision'

/**
 * Keeps a session for the next start, in place of any other. Not `strict`, unlike all that the learner
 * would miss: it outlives the program, and a disk that is asked to flush would keep answers waiting.
 * Rejects with StorageError.
 */
export const saveRevision = (db: AtlasDatabase, kept: KeptRevision): Promise<void> =>
  keepingStorageErrors(() => {
    if (!db.isOpen()) throw new Dexie.DatabaseClosedError()
    const row: SettingRecord = { key: REVISION_KEY, value: JSON.stringify(kept) }
    return new Promise<void>((resolve, reject) => {
      const transaction = db
        .backendDB()
        .transaction('settings', 'readwrite', { durability: 'relaxed' })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('the session was given up'))
      transaction.objectStore('settings').put(row)
    })
  })

/** Drops the session that began at that moment; one that another window has begun since stays. Rejects with StorageError. */
export const dropRevision = (db: AtlasDatabase, startedAt: number): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.settings, async () => {
      const row = await db.settings.get(REVISION_KEY)
      if (row && startedAtOf(row) === startedAt) await db.settings.delete(REVISION_KEY)
    }),
  )

/** Of a row that this folder has written; undefined where something else stands there. */
const startedAtOf = ({ value }: SettingRecord): number | undefined => {
  try {
    return (JSON.parse(String(value)) as Partial<KeptRevision> | null)?.revision?.startedAt
  } catch {
    return undefined
  }
}
