import { useEffect, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { takeStashedDrafts } from '../../data/draftStash.ts'

/** `waits`: what was not on disk when a page last went away could not be kept yet. */
type StashState = 'looking' | 'taken' | 'waits'

/** Takes over what a page that went away had put by, before drafts are shown. */
export function useTakenStash(): StashState {
  const db = useDatabase()
  const [state, setState] = useState<StashState>('looking')
  useEffect(() => {
    if (!db) return
    let isWanted = true
    const settle = (next: StashState) => isWanted && setState(next)
    takeStashedDrafts(db)
      .then(() => settle('taken'))
      .catch((error: unknown) => {
        console.error('drafts still wait', error)
        settle('waits')
      })
    return () => {
      isWanted = false
    }
  }, [db])
  return state
}
