import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { onProgressChange } from '../../data/onProgressChange.ts'
import type { BackupStore } from '../../platform.ts'
import { makeBackup } from './makeBackup.ts'

/** After the last change, so that a run of answers is written once. */
const QUIET_MS = 3000
/** A learner who never pauses is backed up all the same. */
const LONGEST_MS = 60_000
/** A long log takes long to write: no more than a twentieth of the time goes into that. */
const REST_FACTOR = 20

/** Backs up after every pause in what the learner does, and at once where the last window was killed. */
export function keepBackups(db: AtlasDatabase, store: BackupStore, wasKilled: boolean): void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let firstChange: number | null = null
  let restUntil = 0

  const run = async (): Promise<void> => {
    timer = null
    firstChange = null
    const started = performance.now()
    try {
      // One window does it for all; another that wants it at the same moment has nothing to add.
      await navigator.locks.request('atlas-backup', { ifAvailable: true }, async (lock) => {
        if (lock && (await makeBackup(store, 'auto', Date.now())) === 'failed')
          console.error('a backup could not be written')
      })
    } catch (error) {
      console.error('a backup could not be made', error)
    }
    const now = performance.now()
    restUntil = now + (now - started) * REST_FACTOR
  }

  onProgressChange(db, () => {
    const now = performance.now()
    firstChange ??= now
    if (timer) clearTimeout(timer)
    const due = Math.max(Math.min(now + QUIET_MS, firstChange + LONGEST_MS), restUntil)
    timer = setTimeout(() => void run(), Math.max(0, due - now))
  })
  if (wasKilled) void run()
}
