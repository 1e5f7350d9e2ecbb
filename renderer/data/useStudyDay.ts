import { useEffect, useState } from 'react'
import { endOfLocalDay } from '../domain/memory/due.ts'

/** The present and the end of the learner's study day (ms since the epoch), renewed while the page stays open. */
export function useStudyDay(): { readonly now: number; readonly endOfDay: number } {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return { now, endOfDay: endOfLocalDay(now, new Date(now).getTimezoneOffset()) }
}
