import { inWorker } from '../../data/inWorker.ts'
import { type BackupReason, backupName } from '../../domain/backups/backupName.ts'
import { superfluousBackups } from '../../domain/backups/superfluousBackups.ts'
import type { BackupStore } from '../../platform.ts'

/** `nothing`: there was nothing yet that would be missed. */
export type BackupOutcome = 'made' | 'nothing' | 'failed'

/**
 * Writes all that is kept to a new backup, reads it again, and only then lets the oldest go. Rejects
 * with StorageError when what is kept cannot be read.
 */
export async function makeBackup(
  store: BackupStore,
  reason: BackupReason,
  now: number,
): Promise<BackupOutcome> {
  const outcome = await inWorker({ job: 'write', now, app: __APP_VERSION__ })
  if (outcome.done !== 'written') throw new Error(`a backup ended as ${outcome.done}`)
  if (outcome.text === null) return 'nothing'
  return keepBackup(store, outcome.text, reason, now)
}

/** The same for a text that is there already. */
export async function keepBackup(
  store: BackupStore,
  text: string,
  reason: BackupReason,
  now: number,
): Promise<BackupOutcome> {
  const name = backupName({ at: now, reason })
  const isWritten = (await store.write(name, text)) && (await store.read(name)) === text
  if (!isWritten) {
    await store.remove(name)
    return 'failed'
  }
  const names = (await store.list()).map((entry) => entry.name)
  const offset = new Date(now).getTimezoneOffset()
  for (const old of superfluousBackups(names, offset)) if (old !== name) await store.remove(old)
  return 'made'
}
