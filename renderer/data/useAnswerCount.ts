import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from './DatabaseContext.tsx'

/** How many answers the log holds; undefined while loading, 0 without storage. */
export const useAnswerCount = (): number | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? db.reviews.count() : 0), [db])
}
