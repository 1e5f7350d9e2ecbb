import type { Note } from '../domain/notes/note.ts'
import { useStored } from './useStored.ts'

/**
 * The note that is kept under an id (see `noteId`), its text empty when it was deleted; undefined
 * while loading, null where none was ever written and without storage.
 */
export const useNote = (id: string): Note | null | undefined =>
  useStored<Note | null>(async (db) => (await db.notes.get(id)) ?? null, null, [id])
