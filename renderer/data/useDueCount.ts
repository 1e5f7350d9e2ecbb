import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from './DatabaseContext.tsx'
import { countDue } from './dueCards.ts'

/**
 * How many cards are due by that moment; undefined while loading, 0 without storage. Give it a
 * moment that stands still, such as `endOfLocalDay`: each new one asks the database again.
 */
export const useDueCount = (dueBy: number): number | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? countDue(db, dueBy) : 0), [db, dueBy])
}
