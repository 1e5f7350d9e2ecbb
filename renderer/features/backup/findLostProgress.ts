import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import type { RestorePreview } from '../../data/restoreProgress.ts'
import { readBackupName } from '../../domain/backups/backupName.ts'
import type { BackupStore } from '../../platform.ts'

/** A backup that holds something while nothing is kept here. */
export interface LostProgress {
  readonly name: string
  readonly preview: RestorePreview
}

/**
 * Looks whether there was something here before: an empty store beside a backup. Of several backups the
 * newest that can be read; null where all is well, or the learner has chosen to begin anew since.
 */
export async function findLostProgress(
  db: AtlasDatabase,
  store: BackupStore,
): Promise<LostProgress | null> {
  const first = await db.reviews.limit(1).primaryKeys()
  if (first.length > 0) return null
  const names = newestFirst((await store.list()).map(({ name }) => name))
  if (names.length === 0) return null

  // Both load only here: nobody needs them at a usual start.
  const { isNothingKept } = await import('../../data/progressJobs.ts')
  const { inWorker } = await import('../../data/inWorker.ts')
  if (!(await isNothingKept(db))) return null
  const begunAnew = await db.settings.get(BEGUN_ANEW)
  for (const name of names) {
    const at = readBackupName(name)?.at ?? 0
    if (typeof begunAnew?.value === 'number' && at <= begunAnew.value) return null
    const text = await store.read(name)
    if (text === null) continue
    const outcome = await inWorker({ job: 'preview-restore', text })
    if (outcome.done === 'restore-previewed') return { name, preview: outcome.preview }
  }
  return null
}

/** Kept among the settings: until when backups are not asked about again. */
export const BEGUN_ANEW = 'begunAnewAt'

const newestFirst = (names: readonly string[]): readonly string[] =>
  names
    .filter((name) => readBackupName(name) !== null)
    .sort()
    .reverse()
