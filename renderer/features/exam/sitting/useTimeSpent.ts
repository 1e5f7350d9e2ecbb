import { useEffect } from 'react'
import type { ExamChange } from '../../../domain/exam/changeExam.ts'

/** A crash forgets at most so much; and the examination knows that long how late it is. */
const KEEP_EVERY_MS = 15_000

/** Adds up how long a question is on screen, while the window can be seen. */
export function useTimeSpent(
  questionId: string,
  change: (change: ExamChange) => void,
  isRunning: boolean,
): void {
  useEffect(() => {
    if (!isRunning || questionId === '') return
    let since: number | null = document.hidden ? null : performance.now()
    const keep = (): void => {
      if (since === null) return
      const ms = Math.round(performance.now() - since)
      since = document.hidden ? null : performance.now()
      if (ms > 0) change({ kind: 'spend', questionId, ms })
    }
    const onVisibility = (): void => {
      if (document.hidden) keep()
      else since = performance.now()
    }
    const timer = setInterval(keep, KEEP_EVERY_MS)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisibility)
      keep()
    }
  }, [questionId, change, isRunning])
}
