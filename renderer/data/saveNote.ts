import { clamp, REVIEW_BOUNDS } from '../domain/memory/review.ts'
import { isBlank, NOTE_BOUNDS, type Note } from '../domain/notes/note.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Keeps the learner's note in the place of the one before; resolves, to what is kept, when it is on
 * disk. A blank text deletes the note. Rejects with StorageError, and then the note before is still
 * there; with RangeError for a text longer than NOTE_BOUNDS.
 */
export const saveNote = async (db: AtlasDatabase, note: Note): Promise<Note> => {
  if (note.text.length > NOTE_BOUNDS.longest) throw new RangeError(`${note.text.length} characters`)
  const text = isBlank(note.text) ? '' : note.text

  return keepingStorageErrors(() =>
    db.transaction('rw', db.notes, async () => {
      const before = await db.notes.get(note.id)
      if (before?.text === text) return before

      const row = { ...note, text, updatedAt: timeAfter(before, note.updatedAt) }
      await db.notes.put(row)
      return row
    }),
  )
}

/** Later than what it replaces, even when the clock was set back: else a merge would undo the change. */
const timeAfter = (before: Note | undefined, now: number): number =>
  clamp(
    Math.max(now, before ? before.updatedAt + 1 : 0),
    REVIEW_BOUNDS.earliest,
    REVIEW_BOUNDS.latest,
  )
