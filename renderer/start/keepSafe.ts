import type { AtlasDatabase } from '../data/AtlasDatabase.ts'
import { stashNotes } from '../data/noteStash.ts'
import { onProgressChange } from '../data/onProgressChange.ts'
import { keepBackups } from '../features/backup/index.ts'
import { keepRevision } from '../features/revise/index.ts'
import type { Platform } from '../platform.ts'
import type { ScreenStore } from '../state/createScreenStore.ts'
import { beforeLeaving, finishAll } from '../state/leaving.ts'

interface Parts {
  readonly platform: Platform
  readonly store: ScreenStore
  readonly db: AtlasDatabase
  readonly wasKilled: boolean
}

/** Sees to it, for as long as the page is open, that what the learner does is not lost. */
export function keepSafe({ platform, store, db, wasKilled }: Parts): void {
  keepStorage(platform, db)
  platform.onLeaving(finishAll)
  const { reportBackups } = store.getState()
  if (platform.backups) beforeLeaving(keepBackups(db, platform.backups, wasKilled, reportBackups))
  putNotesByOnLeave(store)
  keepRevision(store, db)
}

/** Asked when the learner has just made something worth keeping, never of somebody who only looks around. */
function keepStorage(platform: Platform, db: AtlasDatabase): void {
  let isAsked = false
  onProgressChange(db, () => {
    if (isAsked) return
    isAsked = true
    void platform.keepStorage()
  })
}

/** Words that are not on disk when the page goes away wait in the stash for the next start. */
function putNotesByOnLeave(store: ScreenStore): void {
  window.addEventListener('pagehide', () => {
    const drafts = Object.entries(store.getState().noteDrafts)
    stashNotes(Object.fromEntries(drafts.map(([id, { text }]) => [id, text])), Date.now())
  })
}
