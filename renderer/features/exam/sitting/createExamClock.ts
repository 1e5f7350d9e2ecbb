import type { Exam } from '../../../domain/exam/exam.ts'
import { type ClockEvent, openExamClock, readExamClock } from '../../../domain/exam/examClock.ts'

export interface ExamClock {
  /** The clock of the examination at this moment, ms since the epoch, by counting alone. */
  readonly now: () => number
  /** Asks the clock on the wall whether it agrees, and says what was found. */
  readonly check: () => ClockEvent
  /** What has to be added to the wall clock. */
  readonly shiftMs: () => number
  /** Another window, or the learner, has said what has to be added. */
  readonly setShift: (shiftMs: number) => void
  /** What was found when the examination was opened. */
  readonly opening: ClockEvent
}

/** The clock of one examination while it is open; see `examClock.ts` for how it takes a changed clock. */
export function createExamClock(exam: Exam): ExamClock {
  const opened = openExamClock(exam, Date.now(), performance.now())
  let { reading, shiftMs } = opened
  return {
    opening: opened.event,
    now: () => reading.at + Math.max(0, performance.now() - reading.counted),
    shiftMs: () => shiftMs,
    check: () => {
      const state = readExamClock(reading, shiftMs, Date.now(), performance.now())
      reading = state.reading
      shiftMs = state.shiftMs
      return state.event
    },
    setShift: (wanted) => {
      if (wanted === shiftMs) return
      shiftMs = wanted
      reading = { at: Date.now() + wanted, counted: performance.now() }
    },
  }
}
