import type { AtlasDatabase } from '../data/AtlasDatabase.ts'
import { stashNotes } from '../data/noteStash.ts'
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
  void platform.keepStorage()
  platform.onLeaving(finishAll)
  if (platform.backups) beforeLeaving(keepBackups(db, platform.backups, wasKilled))
  putNotesByOnLeave(store)
  keepRevision(store, db)
}

/** Words that are not on disk when the page goes away wait in the stash for the next start. */
function putNotesByOnLeave(store: ScreenStore): void {
  window.addEventListener('pagehide', () => {
    const drafts = Object.entries(store.getState().noteDrafts)
    stashNotes(Object.fromEntries(drafts.map(([id, { text }]) => [id, text])), Date.now())
  })
}
