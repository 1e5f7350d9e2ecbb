import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from './DatabaseContext.tsx'
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts'

/** What the learner chose; undefined while loading, the defaults without storage. */
export const useSettings = (): Settings | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? readSettings(db) : DEFAULT_SETTINGS), [db])
}
