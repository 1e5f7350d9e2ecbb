import { inWorker } from '../../data/inWorker.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import type { BackupStore } from '../../platform.ts'
import { makeBackup } from './makeBackup.ts'

export type RestoreOutcome = 'restored' | 'unreadable' | 'asideFailed' | 'full' | 'failed'

/** Keeps what is here aside and puts the backup in its place. Never rejects; all or nothing. */
export async function restore(
  store: BackupStore,
  name: string,
  now: number,
): Promise<RestoreOutcome> {
  try {
    const text = await store.read(name)
    if (text === null) return 'unreadable'
    if ((await makeBackup(store, 'aside', now)) === 'failed') return 'asideFailed'
    const outcome = await inWorker({ job: 'restore', text })
    return outcome.done === 'restored' ? 'restored' : 'unreadable'
  } catch (error) {
    console.error('the restore failed', error)
    return classifyStorageFailure(error) === 'full' ? 'full' : 'failed'
  }
}
