import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { dropRevision, saveRevision } from '../../data/saveRevision.ts'
import { keptRevision } from '../../domain/memory/keptRevision.ts'
import type { Revision } from '../../domain/memory/revision.ts'
import type { ScreenStore } from '../../state/createScreenStore.ts'

/**
 * Keeps the session on screen for the next start, step by step, and drops it when it is over. Nothing
 * waits for it: an answer is safe without it, and of what comes while it is being written the last counts.
 */
export function keepRevision(store: ScreenStore, db: AtlasDatabase): void {
  /** When the session that this window has kept began. */
  let own: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing = Promise.resolve()

  const write = async (): Promise<void> => {
    const { revision } = store.getState()
    const kept = revision && keptRevision(revision, Date.now())
    try {
      if (kept) {
        own = kept.revision.startedAt
        await saveRevision(db, kept)
      } else if (own !== null) await dropRevision(db, own)
    } catch (error) {
      console.error('the session is not kept for the next start', error)
    }
  }
  store.subscribe(({ revision }, before) => {
    if (timer !== null || isSameStep(revision, before.revision)) return
    // Behind the answer, which is on its way to the disk in this same moment.
    timer = setTimeout(() => {
      writing = writing.then(() => {
        timer = null
        return write()
      })
    })
  })
}

/** An answer in the making is not kept. */
const isSameStep = (a: Revision | null, b: Revision | null): boolean =>
  a?.startedAt === b?.startedAt &&
  a?.acts === b?.acts &&
  a?.turn?.questionId === b?.turn?.questionId &&
  a?.turn?.shownAt === b?.turn?.shownAt &&
  a?.turn?.answer === b?.turn?.answer
