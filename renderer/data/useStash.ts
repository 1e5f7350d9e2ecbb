import { useEffect, useState } from 'react'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { useDatabase } from './DatabaseContext.tsx'

/** `waits`: what was not on disk when a page last went away could not be kept yet. */
export type StashState = 'looking' | 'taken' | 'waits'

/**
 * Takes over what a page that went away had put by, before it is shown. `take` is one function of a module, such
 * as `takeStashedLessons`: another is another stash.
 */
export function useStash(take: (db: AtlasDatabase) => Promise<void>): StashState {
  const db = useDatabase()
  const [state, setState] = useState<StashState>(db ? 'looking' : 'taken')
  useEffect(() => {
    if (!db) return
    let isWanted = true
    const settle = (next: StashState) => isWanted && setState(next)
    take(db)
      .then(() => settle('taken'))
      .catch((error: unknown) => {
        console.error('what was put by still waits', error)
        settle('waits')
      })
    return () => {
      isWanted = false
    }
  }, [db, take])
  return state
}
