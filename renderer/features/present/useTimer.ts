import { useState } from 'react'

/** A countdown that the instructor sets for the class; outlives the window. */
export interface Timer {
  readonly minutes: number
  /** Milliseconds since the epoch; null while it does not run. */
  readonly endsAt: number | null
}

export const TIMER_MINUTES = { least: 1, most: 180 } as const

const KEY = 'atlas-timer'
const STOPPED: Timer = { minutes: 10, endsAt: null }

export function useTimer(): readonly [Timer, (timer: Timer) => void] {
  const [timer, setTimer] = useState(readTimer)
  const change = (next: Timer): void => {
    setTimer(next)
    try {
      window.localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // Where nothing can be stored it runs as long as the window is there.
    }
  }
  return [timer, change]
}

function readTimer(): Timer {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null')
    return isTimer(kept) ? kept : STOPPED
  } catch {
    return STOPPED
  }
}

const isTimer = (value: unknown): value is Timer =>
  typeof value === 'object' &&
  value !== null &&
  'minutes' in value &&
  Number.isInteger(value.minutes) &&
  'endsAt' in value &&
  (value.endsAt === null || Number.isFinite(value.endsAt))
