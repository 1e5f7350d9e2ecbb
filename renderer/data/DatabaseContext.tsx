import { createContext, type ReactNode, useContext } from 'react'
import type { AtlasDatabase } from './AtlasDatabase.ts'

const DatabaseContext = createContext<AtlasDatabase | null | undefined>(undefined)

interface DatabaseProviderProps {
  /** null when storage is unavailable: the program runs and saves nothing. */
  readonly db: AtlasDatabase | null
  readonly children: ReactNode
}

export const DatabaseProvider = ({ db, children }: DatabaseProviderProps) => (
  <DatabaseContext value={db}>{children}</DatabaseContext>
)

/** The open database, or null when nothing can be saved (which the caller must then say). */
export const useDatabase = (): AtlasDatabase | null => {
  const db = useContext(DatabaseContext)
  if (db === undefined) throw new Error('useDatabase needs a DatabaseProvider above it')
  return db
}
