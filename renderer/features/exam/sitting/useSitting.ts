import { useCallback, useEffect, useRef, useState } from 'react'
import { useDatabase } from '../../../data/DatabaseContext.tsx'
import { handInExam } from '../../../data/handInExam.ts'
import type { Exam } from '../../../domain/exam/exam.ts'
import type { ClockEvent } from '../../../domain/exam/examClock.ts'
import type { ExamBank } from '../useExamBank.ts'
import { createExamClock } from './createExamClock.ts'
import { useExamSaving } from './useExamSaving.ts'
import { useTimeSpent } from './useTimeSpent.ts'

/** Shorter jumps of the clock are not worth a word. */
const WORTH_TELLING_MS = 30_000

/** Time was up in a way that the learner has to hear of: `away`, not open; `jumped`, with a jump of the clock. */
export interface TimeUpReason {
  readonly kind: 'away' | 'jumped'
  /** What would be left if the clock is wrong, and what the clock would have to be shifted by then. */
  readonly leftMs: number
  readonly shiftMs: number
}

export type HandingIn = 'no' | 'asking' | 'running' | 'failed'

/** All that is done in an examination, and what becomes of it. */
export function useSitting(exam: Exam, bank: ExamBank) {
  const db = useDatabase()
  const [clock] = useState(() => createExamClock(exam))
  const saving = useExamSaving(exam, clock)
  const { shown, change, flush } = saving
  const [position, setPosition] = useState(exam.position)
  const [handingIn, setHandingIn] = useState<HandingIn>('no')
  const [clockEvent, setClockEvent] = useState<ClockEvent>(clock.opening)
  const [timeUp, setTimeUp] = useState<TimeUpReason | null>(() =>
    exam.endsAt !== null && clock.now() >= exam.endsAt
      ? {
          kind: 'away',
          leftMs: exam.endsAt - exam.updatedAt,
          shiftMs: exam.updatedAt - Date.now(),
        }
      : null,
  )
  const id = exam.questionIds[position] ?? ''
  useTimeSpent(id, change, timeUp === null && exam.finishedAt === null)

  const shiftClock = useCallback(
    (clockShiftMs: number): void => {
      clock.setShift(clockShiftMs)
      change({ kind: 'shift-clock', clockShiftMs })
    },
    [clock, change],
  )
  const noteClock = (event: ClockEvent): void => {
    if (event.kind === 'none') return
    if (event.kind === 'set-back') change({ kind: 'shift-clock', clockShiftMs: clock.shiftMs() })
    if (event.byMs >= WORTH_TELLING_MS) setClockEvent(event)
  }
  useShiftOfOthers(exam, clock.setShift)
  // What was found at the opening has to be kept as well.
  useEffect(() => {
    if (clock.opening.kind === 'set-back')
      change({ kind: 'shift-clock', clockShiftMs: clock.shiftMs() })
  }, [clock, change])

  const handIn = async (): Promise<void> => {
    if (!db || handingIn === 'running') return
    setHandingIn('running')
    try {
      if (!(await flush())) throw new Error('an answer is not on disk')
      // The screen goes on to the result as soon as it is there, also when another window hands in.
      await handInExam(db, exam.id, bank.byId, clock.now(), new Date().getTimezoneOffset())
    } catch (error) {
      console.error('an examination was not handed in', error)
      setHandingIn('failed')
    }
  }

  return {
    clock,
    saving,
    shown,
    position,
    timeUp,
    handingIn,
    clockEvent,
    noteClock,
    handIn,
    isAsking: handingIn !== 'no',
    askToHandIn: () => setHandingIn('asking'),
    goBackToIt: () => setHandingIn('no'),
    go: (to: number): void => {
      if (to < 0 || to >= exam.questionIds.length) return
      setPosition(to)
      change({ kind: 'move', position: to })
    },
    answer: (questionId: string, given: readonly string[], when: 'now' | 'soon'): void =>
      change({ kind: 'answer', questionId, given: given.length > 0 ? given : null }, when),
    toggleFlag: (): void =>
      change({ kind: 'flag', questionId: id, isFlagged: !shown.flagged.includes(id) }),
    endTime: (jumpedMs: number): void => {
      if (handingIn === 'running' || handingIn === 'failed') return
      if (jumpedMs === 0 || exam.endsAt === null) void handIn()
      else
        setTimeUp({
          kind: 'jumped',
          leftMs: exam.endsAt - (clock.now() - jumpedMs),
          shiftMs: clock.shiftMs() - jumpedMs,
        })
    },
    takeBackJump: (): void => {
      if (clockEvent.kind !== 'jumped') return
      shiftClock(clock.shiftMs() - clockEvent.byMs)
      setClockEvent({ kind: 'none' })
    },
    goOnAfterAll: ({ shiftMs }: TimeUpReason): void => {
      shiftClock(shiftMs)
      setClockEvent({ kind: 'none' })
      setTimeUp(null)
    },
  }
}

export type Sitting = ReturnType<typeof useSitting>

/** Takes over what another window has found out about the clock. */
function useShiftOfOthers({ clockShiftMs = 0 }: Exam, setShift: (shiftMs: number) => void): void {
  const seen = useRef(clockShiftMs)
  useEffect(() => {
    if (seen.current === clockShiftMs) return
    seen.current = clockShiftMs
    setShift(clockShiftMs)
  }, [clockShiftMs, setShift])
}
