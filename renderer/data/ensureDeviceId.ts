import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Of the row in `settings`; never part of a progress file. */
export const DEVICE_KEY = 'deviceId'

/**
 * The name this machine signs its answers with: random, made once, says nothing about the machine.
 * Two windows asking at once get the same one. Rejects with StorageError.
 */
export const ensureDeviceId = (
  db: AtlasDatabase,
  makeId: () => string = () => crypto.randomUUID(),
): Promise<string> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.settings, async () => {
      const kept = await db.settings.get(DEVICE_KEY)
      if (typeof kept?.value === 'string') return kept.value

      const made = makeId()
      await db.settings.put({ key: DEVICE_KEY, value: made })
      return made
    }),
  )

const known = new WeakMap<AtlasDatabase, Promise<string>>()

/** The same, asked of the disk once a window: an answer must not queue behind other writes to the settings. */
export const knownDeviceId = (db: AtlasDatabase): Promise<string> => {
  const before = known.get(db)
  if (before) return before
  const asked = ensureDeviceId(db)
  known.set(db, asked)
  // The next to ask tries again.
  asked.catch(() => known.delete(db))
  return asked
}
