import { useLiveQuery } from 'dexie-react-hooks'
import type { Attempt } from '../domain/attempts/attempt.ts'
import { useDatabase } from './DatabaseContext.tsx'
import { readAttempts } from './readAttempts.ts'

const NONE: readonly Attempt[] = []

/** The attempts at one diagram, the earliest first; undefined while loading, empty without storage. */
export const useAttempts = (subject: string, diagram: string): readonly Attempt[] | undefined => {
  const db = useDatabase()
  return useLiveQuery(
    () => (db ? readAttempts(db, subject, diagram) : NONE),
    [db, subject, diagram],
  )
}
