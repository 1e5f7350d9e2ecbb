import { useEffect, useState } from 'react'
import { endOfLocalDay } from '../domain/memory/due.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface PresentDay {
  readonly now: number
  /** The first and the last millisecond of the learner's study day. */
  readonly startOfDay: number
  readonly endOfDay: number
}

/** The present and the learner's study day (ms since the epoch), renewed while the page stays open. */
export function useStudyDay(): PresentDay {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return presentDay(now)
}

/** The study day of a moment, by the clock of this machine. */
export function presentDay(now: number): PresentDay {
  const endOfDay = endOfLocalDay(now, new Date(now).getTimezoneOffset())
  return { now, startOfDay: endOfDay + 1 - DAY_MS, endOfDay }
}
