import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { readSettings } from './settings.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { writeProgressFile } from './writeProgressFile.ts'

/** All that this machine remembers of the learner, as the text of a progress file. */
export const exportProgress = async (
  db: AtlasDatabase,
  now: number,
  appVersion: string,
): Promise<string> => {
  const device = await ensureDeviceId(db)
  const { settings, ...logs } = await keepingStorageErrors(() =>
    db.transaction('r', [db.reviews, db.settings, db.notes, db.attempts], async () => ({
      reviews: await db.reviews.orderBy('at').toArray(),
      notes: await db.notes.toArray(),
      attempts: await db.attempts.orderBy('at').toArray(),
      settings: await readSettings(db),
    })),
  )

  return writeProgressFile({
    app: appVersion,
    exportedAt: now,
    device,
    ...logs,
    settings: { ...settings },
  })
}
