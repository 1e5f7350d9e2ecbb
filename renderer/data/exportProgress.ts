import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { PROGRESS_LISTS } from './progressFile.ts'
import { readSettings } from './settings.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { type ProgressBody, writeProgressFile } from './writeProgressFile.ts'

/** All that this machine remembers of the learner, as the text of a progress file. */
export const exportProgress = async (
  db: AtlasDatabase,
  now: number,
  appVersion: string,
): Promise<string> => {
  const device = await ensureDeviceId(db)
  const body = await keepingStorageErrors(() => readBody(db))

  return writeProgressFile({ app: appVersion, exportedAt: now, device, body })
}

const readBody = (db: AtlasDatabase): PromiseLike<ProgressBody> =>
  db.transaction('r', [db.settings, ...PROGRESS_LISTS.map((list) => db.table(list))], async () => ({
    reviews: await db.reviews.orderBy('at').toArray(),
    settings: { ...(await readSettings(db)) },
    notes: await db.notes.toArray(),
    attempts: await db.attempts.orderBy('at').toArray(),
    retractions: await db.retractions.toArray(),
    holds: await db.holds.toArray(),
    exams: await db.exams.toArray(),
    plans: await db.plans.toArray(),
    lessons: await db.lessons.toArray(),
    classResults: await db.classResults.orderBy('at').toArray(),
  }))
