import type { Note } from '../domain/notes/note.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** Every note by id, without those that were deleted. */
export const readNotes = async (db: AtlasDatabase): Promise<ReadonlyMap<string, Note>> => {
  const notes = await db.notes.toArray()
  return new Map(notes.filter(({ text }) => text !== '').map((note) => [note.id, note]))
}
