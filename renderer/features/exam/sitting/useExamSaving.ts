import { useCallback, useEffect, useRef, useState } from 'react'
import { useDatabase } from '../../../data/DatabaseContext.tsx'
import { saveExam } from '../../../data/saveExam.ts'
import { classifyStorageFailure } from '../../../data/storageFailure.ts'
import { changeExam, type ExamChange } from '../../../domain/exam/changeExam.ts'
import type { Exam } from '../../../domain/exam/exam.ts'
import { beforeLeaving } from '../../../state/leaving.ts'
import type { ExamClock } from './createExamClock.ts'

export type SavingState = 'saved' | 'saving' | 'failed'

interface Queued {
  readonly change: ExamChange
  /** `updatedAt` of the row that holds it; null until it is on disk. */
  readonly keptAt: number | null
}

export interface ExamSaving {
  /** The examination as this window shows it: what is kept, and on top what is on its way to the disk. */
  readonly shown: Exam
  readonly state: SavingState
  /** Why the disk refused, when `failed`. */
  readonly failure: string | null
  /** `soon`: the disk may wait until typing pauses. */
  readonly change: (change: ExamChange, when?: 'now' | 'soon') => void
  /** To the disk with all that is not there yet; resolves to whether it is. */
  readonly flush: () => Promise<boolean>
}

/** How long one may go on typing before what is typed goes to the disk. */
const PAUSE_MS = 300

/**
 * Carries every change of an examination to the disk, in order and none before the one before it. What
 * could not be kept stays on the screen and goes along with the next try.
 */
export function useExamSaving(exam: Exam, clock: ExamClock): ExamSaving {
  const db = useDatabase()
  const queue = useRef<readonly Queued[]>([])
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [, redraw] = useState(0)
  const [failure, setFailure] = useState<string | null>(null)
  const setQueue = useCallback((next: readonly Queued[]): void => {
    queue.current = next
    redraw((count) => count + 1)
  }, [])

  // What the row on screen holds by now need not be laid over it any more.
  queue.current = queue.current.filter(({ keptAt }) => keptAt === null || exam.updatedAt < keptAt)

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    const writeAll = async (): Promise<boolean> => {
      for (;;) {
        const batch = queue.current.filter(({ keptAt }) => keptAt === null)
        if (batch.length === 0) return true
        if (!db) return false
        const changes = batch.map(({ change }) => change)
        try {
          const kept = await saveExam(db, exam.id, changes, clock.now())
          const keptAt = kept?.updatedAt ?? 0
          setFailure(null)
          setQueue(
            queue.current.map((queued) =>
              batch.includes(queued) ? { ...queued, keptAt } : queued,
            ),
          )
        } catch (error) {
          console.error('an examination was not saved', error)
          setFailure(classifyStorageFailure(error))
          return false
        }
      }
    }
    running.current ??= writeAll().finally(() => {
      running.current = null
    })
    return running.current
  }, [db, exam.id, clock, setQueue])

  const change = useCallback(
    (wanted: ExamChange, when: 'now' | 'soon' = 'now'): void => {
      setQueue([...queue.current, { change: wanted, keptAt: null }])
      clearTimeout(timer.current)
      if (when === 'now') void flush()
      else timer.current = setTimeout(() => void flush(), PAUSE_MS)
    },
    [flush, setQueue],
  )
  useSavingOnLeave(queue, flush)

  const isUnsaved = queue.current.some(({ keptAt }) => keptAt === null)
  return {
    shown: queue.current.reduce(
      (shown, queued) => changeExam(shown, queued.change, shown.updatedAt),
      exam,
    ),
    state: !isUnsaved ? 'saved' : failure === null ? 'saving' : 'failed',
    failure: isUnsaved ? failure : null,
    change,
    flush,
  }
}

/** When the window is hidden or the screen left; and a word of warning while something is not on disk. */
function useSavingOnLeave(
  queue: { readonly current: readonly Queued[] },
  flush: () => Promise<boolean>,
): void {
  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void flush()
    }
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (queue.current.every(({ keptAt }) => keptAt !== null)) return
      void flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onLeave)
    const stop = beforeLeaving(flush)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeave)
      void flush()
    }
  }, [queue, flush])
}
