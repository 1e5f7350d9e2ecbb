import { useEffect, useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { type FoundRevision, readRevision } from '../../data/readRevision.ts'
import { dropRevision } from '../../data/saveRevision.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'

/** The session that the program was left in, unless one is under way; undefined while that is not known. */
export function useFoundRevision() {
  const db = useDatabase()
  const isUnderWay = useScreen((state) => state.revision !== null)
  const [found, find] = useState<FoundRevision | null | undefined>(undefined)
  const isAsked = db !== null && !isUnderWay

  useEffect(() => {
    if (!isAsked) return
    let isWanted = true
    const tell = (read: FoundRevision | null): void => {
      if (isWanted) find(read)
    }
    readRevision(db).then(tell, (error: unknown) => {
      console.error('the session that was left was not read', error)
      tell(null)
    })
    return () => {
      isWanted = false
    }
  }, [db, isAsked])

  const drop = (): void => {
    if (!db || !found) return
    find(null)
    dropRevision(db, found.kept.revision.startedAt).catch((error: unknown) =>
      console.error('the session that was left is still kept', error),
    )
  }
  return { found: isAsked ? found : null, drop }
}
