import { useEffect, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { takeStashedLessons } from '../../data/lessonStash.ts'

/** `waits`: what was typed before the page last went away could not be kept yet. */
export type StashState = 'looking' | 'taken' | 'waits'

/** Takes over what was typed and not on disk when a page went away, before lessons are shown. */
export function useStash(): StashState {
  const db = useDatabase()
  const [state, setState] = useState<StashState>(db ? 'looking' : 'taken')
  useEffect(() => {
    if (!db) return
    let isWanted = true
    const settle = (next: StashState) => isWanted && setState(next)
    takeStashedLessons(db)
      .then(() => settle('taken'))
      .catch((error: unknown) => {
        console.error('lessons still wait', error)
        settle('waits')
      })
    return () => {
      isWanted = false
    }
  }, [db])
  return state
}
