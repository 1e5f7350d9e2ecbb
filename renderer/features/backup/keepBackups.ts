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
/** After one that failed: space may have been made meanwhile. */
const AGAIN_MS = 60_000
/** In `localStorage` while something has changed since the last backup: the window may close before the pause. */
const BEHIND = 'atkaruu-atlas/backup-behind'

/**
 * Backs up after every pause in what the learner does, and at once where the last window was killed or
 * closed before that pause. Calling what it returns does not wait for the pause. `tell` hears after each
 * whether it failed; one that did is tried again.
 */
export function keepBackups(
  db: AtlasDatabase,
  store: BackupStore,
  wasKilled: boolean,
  tell: (isFailing: boolean) => void,
): () => Promise<void> {
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
        if (!lock) return
        // What changes while it is being written has to be written once more.
        localStorage.removeItem(BEHIND)
        const isFailing = (await makeBackup(store, 'auto', Date.now())) === 'failed'
        tell(isFailing)
        if (isFailing) tryAgain('it could not be written')
      })
    } catch (error) {
      tell(true)
      tryAgain(error)
    }
    const now = performance.now()
    restUntil = now + (now - started) * REST_FACTOR
  }

  const tryAgain = (reason: unknown): void => {
    console.error('a backup could not be made', reason)
    localStorage.setItem(BEHIND, 'yes')
    timer ??= setTimeout(() => void run(), AGAIN_MS)
  }

  onProgressChange(db, () => {
    localStorage.setItem(BEHIND, 'yes')
    const now = performance.now()
    firstChange ??= now
    if (timer) clearTimeout(timer)
    const due = Math.max(Math.min(now + QUIET_MS, firstChange + LONGEST_MS), restUntil)
    timer = setTimeout(() => void run(), Math.max(0, due - now))
  })
  if (wasKilled || localStorage.getItem(BEHIND) !== null) void run()
  return async () => {
    if (timer) clearTimeout(timer)
    if (localStorage.getItem(BEHIND) !== null) await run()
  }
}
