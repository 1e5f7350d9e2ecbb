import { useLiveQuery } from 'dexie-react-hooks'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { useDatabase } from './DatabaseContext.tsx'

/**
 * What `read` finds, anew whenever it changes or one of `deps` does; undefined while loading and
 * `otherwise` without storage. Dexie alone would load forever in a page that has no IndexedDB.
 */
export const useStored = <T>(
  read: (db: AtlasDatabase) => Promise<T>,
  otherwise: T,
  deps: readonly unknown[] = [],
): T | undefined => {
  const db = useDatabase()
  const found = useLiveQuery(() => (db ? read(db) : otherwise), [db, ...deps])
  return db ? found : otherwise
}
