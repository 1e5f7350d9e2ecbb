import { useState } from 'react'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { saveRoster } from '../../data/roster.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import { useRoster } from '../../data/useRoster.ts'
import { NOBODY, type Roster } from '../../domain/lesson/roster.ts'

/** What this window has changed and has not seen on disk yet. */
interface Changed {
  readonly roster: Roster
  /** What the disk said before. */
  readonly before: Roster | undefined
  readonly isSaved: boolean
}

/** The people of the class: changed on screen at once, kept right after. */
export function useRosterKeeping() {
  const db = useDatabase()
  const kept = useRoster()
  const [changed, setChanged] = useState<Changed | null>(null)
  const [failure, setFailure] = useState<StorageFailure | null>(null)
  if (changed?.isSaved && kept !== changed.before) setChanged(null)

  const change = (roster: Roster): void => {
    setChanged({ roster, before: kept, isSaved: false })
    if (!db) {
      setFailure('refused')
      return
    }
    saveRoster(db, roster).then(
      () => {
        setFailure(null)
        setChanged((latest) => (latest?.roster === roster ? { ...latest, isSaved: true } : latest))
      },
      (error: unknown) => {
        console.error('the names were not kept', error)
        setFailure(classifyStorageFailure(error))
      },
    )
  }
  return {
    roster: changed?.roster ?? kept ?? NOBODY,
    isLoading: kept === undefined,
    change,
    /** Why what is on screen is not on disk; null while all is well. */
    failure,
  }
}
