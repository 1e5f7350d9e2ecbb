import { NOTE_BOUNDS } from '../domain/notes/note.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { saveNote } from './saveNote.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * A page that goes away cannot wait for IndexedDB: what it has begun to write is dropped with it.
 * `localStorage` writes at once. So the words of which the disk has not spoken yet are put there, and
 * taken over into the database at the next start.
 */
const KEY = 'atkaruu-atlas/unsaved-notes'

interface StashedNote {
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

type Stash = Readonly<Record<string, StashedNote>>

/** Puts texts by, by note id, beside those that wait already. Never throws: there is no one left to tell. */
export const stashNotes = (
  texts: Readonly<Record<string, string>>,
  now: number,
  storage: () => Storage = ownStorage,
): void => {
  const fresh = Object.entries(texts).map(([id, text]) => [id, { text, at: now }] as const)
  if (fresh.length === 0) return
  try {
    write(storage(), { ...read(storage()), ...Object.fromEntries(fresh) })
  } catch (error) {
    console.error('notes could not be put by', error)
  }
}

/**
 * Takes what was put by into the database, unless the note was changed later than that. What cannot
 * be kept now (StorageError) goes on waiting.
 */
export const takeStashedNotes = async (
  db: AtlasDatabase,
  storage: () => Storage = ownStorage,
): Promise<void> => {
  for (const [id, { text, at }] of Object.entries(read(storage()))) {
    const kept = await keepingStorageErrors(() => db.notes.get(id))
    if (!kept || kept.updatedAt < at) await saveNote(db, id, text, at)
    const { [id]: _, ...others } = read(storage())
    write(storage(), others)
  }
}

/**
 * Takes over also what comes to the stash while this page is open: from another window that closes, or
 * from the page before this one, whose last words may arrive only now.
 */
export const keepTakingStashedNotes = (db: AtlasDatabase): void => {
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return
    takeStashedNotes(db).catch((error) => console.error('notes still wait', error))
  })
}

const ownStorage = (): Storage => localStorage

const write = (storage: Storage, stash: Stash): void => {
  if (Object.keys(stash).length === 0) storage.removeItem(KEY)
  else storage.setItem(KEY, JSON.stringify(stash))
}

const read = (storage: Storage): Stash => {
  try {
    const stash: unknown = JSON.parse(storage.getItem(KEY) ?? '{}')
    if (typeof stash !== 'object' || stash === null) return {}
    return Object.fromEntries(Object.entries(stash).filter(isStashed))
  } catch {
    return {} // cut off or not ours: there is nothing in it to save
  }
}

const isStashed = (entry: [string, unknown]): entry is [string, StashedNote] => {
  const [id, note] = entry
  if (id === '' || typeof note !== 'object' || note === null) return false
  const text: unknown = Reflect.get(note, 'text')
  const isText = typeof text === 'string' && text.length <= NOTE_BOUNDS.longest
  return isText && Number.isFinite(Reflect.get(note, 'at'))
}
