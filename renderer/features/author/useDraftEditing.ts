import { useCallback, useEffect, useRef, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { stashDraft } from '../../data/draftStash.ts'
import type { DraftRow } from '../../data/pack.ts'
import { saveDraft } from '../../data/saveDraft.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import type { DraftCommand } from '../../domain/authoring/command.ts'
import type { PackDraft } from '../../domain/authoring/draft.ts'
import {
  afterCommand,
  amended,
  beginHistory,
  type History,
  redone,
  replaced,
  sealed,
  undone,
} from '../../domain/authoring/history.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { useLeaving } from '../../state/useLeaving.ts'

/** How long an author may go on writing before what is written goes to the disk. */
const PAUSE_MS = 400

export type EditingState = 'idle' | 'saving' | 'saved' | 'failed'

export interface DraftEditing {
  readonly draft: PackDraft
  readonly state: EditingState
  readonly failure: StorageFailure | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly change: (command: DraftCommand) => void
  /** A change that is not undone by itself. */
  readonly amend: (command: DraftCommand) => void
  /** What is written next is an act of its own for `undo`. */
  readonly seal: () => void
  readonly undo: () => void
  readonly redo: () => void
  /** To the disk now; resolves when that has answered. */
  readonly save: () => Promise<void>
}

interface Work {
  history: History
  /** Whether the disk has not been asked to keep what is shown. */
  isUnsaved: boolean
  /** What it was asked for and has not answered. */
  sent: PackDraft | null
  /** The last that it was asked for, as text. */
  own: string | null
  seen: number
  isGone: boolean
  timer?: ReturnType<typeof setTimeout>
}

/**
 * A draft being written. It goes to the disk after a pause, when the screen is left and when the page is
 * hidden; into the stash when the page goes away. What another window keeps is shown at once, as one more
 * step that can be undone, unless something is just being written here: then that is kept later, and stands.
 */
export function useDraftEditing(kept: DraftRow): DraftEditing {
  const db = useDatabase()
  const reportSaving = useScreen((state) => state.reportSaving)
  const [shown, setShown] = useState<History>(() => beginHistory(kept.draft))
  const [state, setState] = useState<EditingState>('idle')
  const [failure, setFailure] = useState<StorageFailure | null>(null)
  const work = useRef<Work>({
    history: shown,
    isUnsaved: false,
    sent: null,
    own: null,
    seen: kept.updatedAt,
    isGone: false,
  })
  const { id } = kept

  const show = useCallback((history: History): void => {
    work.current.history = history
    setShown(history)
  }, [])

  useEffect(() => {
    const now = work.current
    if (kept.updatedAt === now.seen) return
    now.seen = kept.updatedAt
    const isOwn = now.own !== null && JSON.stringify(kept.draft) === now.own
    if (isOwn || now.isUnsaved || now.sent) return
    show(replaced(now.history, kept.draft))
  }, [kept, show])

  const save = useCallback(async (): Promise<void> => {
    const now = work.current
    clearTimeout(now.timer)
    if (!now.isUnsaved) return
    const draft = now.history.present
    now.isUnsaved = false
    now.sent = draft
    now.own = JSON.stringify(draft)
    try {
      if (!db) throw new DOMException('there is no storage', 'SecurityError')
      await saveDraft(db, id, draft, Date.now())
      if (now.sent === draft) now.sent = null
      setFailure(null)
      setState(now.isUnsaved ? 'saving' : 'saved')
    } catch (error) {
      console.error('a draft was not saved', error)
      if (now.sent === draft) now.sent = null
      now.isUnsaved = true
      if (now.isGone) stashDraft(id, now.history.present, Date.now())
      const reason = classifyStorageFailure(error)
      setFailure(reason)
      setState('failed')
      reportSaving({ kind: 'impossible', reason })
    }
  }, [db, id, reportSaving])

  const become = useCallback(
    (next: History): void => {
      const now = work.current
      if (next === now.history) return
      const isChanged = next.present !== now.history.present
      show(next)
      if (!isChanged) return
      now.isUnsaved = true
      setState('saving')
      clearTimeout(now.timer)
      now.timer = setTimeout(() => void save(), PAUSE_MS)
    },
    [save, show],
  )
  useLeaving({
    onHidden: () => void save(),
    onGone: () => {
      work.current.isGone = true
      void save()
    },
    onPageGone: () => {
      const { isUnsaved, sent, history } = work.current
      if (isUnsaved || sent) stashDraft(id, history.present, Date.now())
    },
  })

  return {
    draft: shown.present,
    state,
    failure,
    canUndo: shown.past !== null,
    canRedo: shown.future !== null,
    change: useCallback((command) => become(afterCommand(work.current.history, command)), [become]),
    amend: useCallback((command) => become(amended(work.current.history, command)), [become]),
    seal: useCallback(() => become(sealed(work.current.history)), [become]),
    undo: useCallback(() => become(undone(work.current.history)), [become]),
    redo: useCallback(() => become(redone(work.current.history)), [become]),
    save,
  }
}
