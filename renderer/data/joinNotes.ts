import { laterRow } from '../domain/memory/laterRow.ts'
import { mergeNotes } from '../domain/notes/mergeNotes.ts'
import type { Note } from '../domain/notes/note.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { Joined } from './importProgress.ts'
import { readRows } from './readRows.ts'

/**
 * Joins their notes with ours, inside the caller's transaction. Counted is what the learner can see:
 * the trace of a note that was deleted elsewhere, and never was here, is kept and not counted.
 */
export const joinNotes = async (db: AtlasDatabase, given: readonly Note[]): Promise<Joined> => {
  const theirs = mergeNotes([], given)
  const ours = await readRows(
    db.notes,
    theirs.map(({ id }) => id),
  )

  const written = theirs.filter((note) => {
    const known = ours.get(note.id)
    return !known || laterRow(known, note) !== known
  })
  await db.notes.bulkPut(written)

  const added = written.filter(({ id, text }) => text !== (ours.get(id)?.text ?? '')).length
  const shown = theirs.filter(({ id, text }) => text !== '' || ours.get(id)?.text)
  return { added, alreadyHere: shown.length - added }
}
