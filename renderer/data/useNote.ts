import { useLiveQuery } from 'dexie-react-hooks'
import type { Note } from '../domain/notes/note.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { useDatabase } from './DatabaseContext.tsx'

/**
 * The note that is kept under an id (see `noteId`), its text empty when it was deleted; undefined
 * while loading, null where none was ever written and without storage.
 */
export const useNote = (id: string): Note | null | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? readNote(db, id) : null), [db, id])
}

const readNote = async (db: AtlasDatabase, id: string): Promise<Note | null> =>
  (await db.notes.get(id)) ?? null
