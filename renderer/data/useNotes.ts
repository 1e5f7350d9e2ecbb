import { useLiveQuery } from 'dexie-react-hooks'
import type { Note } from '../domain/notes/note.ts'
import { useDatabase } from './DatabaseContext.tsx'
import { readNotes } from './readNotes.ts'

const NONE: ReadonlyMap<string, Note> = new Map()

/** Every note that is kept, by id; undefined while loading, empty without storage. */
export const useNotes = (): ReadonlyMap<string, Note> | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? readNotes(db) : NONE), [db])
}
