import { useCallback, useEffect, useRef, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { stashLesson } from '../../data/lessonStash.ts'
import { saveLesson } from '../../data/saveLesson.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import {
  changeLesson,
  type LessonChange,
  type LessonDraft,
  type LessonProblem,
  lessonProblem,
} from '../../domain/lesson/changeLesson.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { sameLesson } from '../../domain/lesson/sameLesson.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { useLeaving } from '../../state/useLeaving.ts'

/** How long the instructor may go on writing before what is written goes to the disk. */
const PAUSE_MS = 600

export type EditingState = 'idle' | 'saving' | 'saved' | 'failed'

export interface LessonEditing {
  readonly draft: LessonDraft
  readonly state: EditingState
  /** Why it is not kept, when `failed`. */
  readonly failure: StorageFailure | null
  /** Why the last change was refused; the draft is as before. */
  readonly problem: LessonProblem | null
  /** Whether what is shown was written in another window. */
  readonly isFromElsewhere: boolean
  readonly change: (change: LessonChange) => void
  /** To the disk now, without waiting for a pause; once more, where it could not be kept. */
  readonly save: () => void
}

interface Work {
  /** What the disk has not been asked to keep. */
  unsaved: LessonDraft | null
  /** What it was asked for and has not answered. */
  sent: LessonDraft | null
  /** The last that it was asked for. */
  own: LessonDraft | null
  /** Of the version that was last found on it. */
  seen: number
  shown: LessonDraft
  isGone: boolean
  timer?: ReturnType<typeof setTimeout>
}

/**
 * One lesson being written. It goes to the disk after a pause, when the screen is left and when the page
 * is hidden; what cannot be kept stays on the screen, and in the stash when that goes away too. What
 * another window keeps is shown at once, unless something is just being written here: then that is kept
 * later, and stands.
 */
export function useLessonEditing(kept: Lesson): LessonEditing {
  const db = useDatabase()
  const reportSaving = useScreen((state) => state.reportSaving)
  const [draft, setDraft] = useState<LessonDraft | null>(null)
  const [failure, setFailure] = useState<StorageFailure | null>(null)
  const [problem, setProblem] = useState<LessonProblem | null>(null)
  const [hasSaved, setSaved] = useState(false)
  const [isFromElsewhere, setFromElsewhere] = useState(false)
  const work = useRef<Work>({
    unsaved: null,
    sent: null,
    own: null,
    seen: kept.updatedAt,
    shown: kept,
    isGone: false,
  })
  const { id } = kept

  useEffect(() => {
    const now = work.current
    if (kept.updatedAt === now.seen) return
    now.seen = kept.updatedAt
    const isOwn = now.own !== null && sameLesson(kept, now.own)
    if (!isOwn) setFromElsewhere(true)
    if (now.unsaved || (now.sent && !isOwn)) return
    now.shown = kept
    setDraft(null)
  }, [kept])

  const save = useCallback((): void => {
    const now = work.current
    clearTimeout(now.timer)
    const next = now.unsaved
    if (!next) return
    now.unsaved = null
    now.sent = next
    now.own = next
    const fail = (error: unknown): void => {
      console.error('a lesson was not saved', error)
      if (now.sent === next) now.sent = null
      now.unsaved ??= next
      if (now.isGone) stashLesson(id, now.unsaved, Date.now())
      const reason = classifyStorageFailure(error)
      setFailure(reason)
      reportSaving({ kind: 'impossible', reason })
    }
    const { title, parts } = next
    const saving = db
      ? saveLesson(db, { id, title, parts, deleted: false }, Date.now())
      : Promise.reject(new DOMException('there is no storage', 'SecurityError'))
    saving.then(() => {
      if (now.sent === next) now.sent = null
      setFailure(null)
      setSaved(true)
    }, fail)
  }, [db, id, reportSaving])

  const change = useCallback(
    (wanted: LessonChange): void => {
      const now = work.current
      const next = changeLesson(now.shown, wanted)
      if (next === now.shown) return
      const wrong = lessonProblem(next)
      setProblem(wrong)
      if (wrong) return
      now.shown = next
      now.unsaved = next
      setDraft(next)
      setFromElsewhere(false)
      clearTimeout(now.timer)
      now.timer = setTimeout(save, PAUSE_MS)
    },
    [save],
  )
  useLeaving({
    onHidden: save,
    onGone: () => {
      const now = work.current
      now.isGone = true
      save()
    },
    onPageGone: () => {
      const { unsaved, sent } = work.current
      const waiting = unsaved ?? sent
      if (waiting) stashLesson(id, waiting, Date.now())
    },
  })

  const settled: EditingState = hasSaved ? 'saved' : 'idle'
  return {
    draft: draft ?? kept,
    state: failure !== null ? 'failed' : draft ? 'saving' : settled,
    failure,
    problem,
    isFromElsewhere,
    change,
    save,
  }
}
