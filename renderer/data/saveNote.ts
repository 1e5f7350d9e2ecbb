import { isBlank, NOTE_BOUNDS, type Note } from '../domain/notes/note.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { keepingStorageErrors } from './storageFailure.ts'
import { timeAfter } from './timeAfter.ts'

/**
 * Keeps what the learner wrote in the place of the note before; resolves, to what is kept, when it is
 * on disk. A blank text deletes the note. Saves end in the order in which they were begun. Rejects
 * with StorageError, and then the note before is still there; with RangeError for a text longer than
 * NOTE_BOUNDS. `now` in milliseconds since the epoch.
 */
export const saveNote = async (
  db: AtlasDatabase,
  id: string,
  text: string,
  now: number,
): Promise<Note> => {
  if (text.length > NOTE_BOUNDS.longest) throw new RangeError(`${text.length} characters`)

  return keepingStorageErrors(() =>
    // The machine's id is asked for in here, so that a page that is being left has one thing to do.
    db.transaction('rw', db.notes, db.settings, async () => {
      const before = await db.notes.get(id)
      const wanted = isBlank(text) ? '' : text
      if (before?.text === wanted) return before

      const device = await ensureDeviceId(db)
      const note = { id, text: wanted, updatedAt: timeAfter(before, now), device }
      await db.notes.put(note)
      return note
    }),
  )
}
