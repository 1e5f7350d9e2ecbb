import type { LessonDraft } from '../domain/lesson/changeLesson.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { saveLesson } from './saveLesson.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * A page that goes away cannot wait for IndexedDB (see `noteStash`): what was typed into a lesson and is
 * not on disk by then is put here, and taken over when lessons are next looked at.
 */
const KEY = 'atkaruu-atlas/unsaved-lessons'

type Stash = Readonly<Record<string, unknown>>

/** Puts a lesson by. Never throws: there is no one left to tell. */
export const stashLesson = (
  id: string,
  { title, parts }: LessonDraft,
  now: number,
  storage: () => Storage = ownStorage,
): void => {
  const lesson = { id, title, parts, updatedAt: now, device: 'stash', deleted: false }
  try {
    write(storage(), { ...read(storage()), [id]: lesson })
  } catch (error) {
    console.error('a lesson could not be put by', error)
  }
}

/**
 * Takes what was put by into the database, unless the lesson was changed later than that. What cannot be
 * kept now (StorageError) goes on waiting; what is no lesson is dropped.
 */
export const takeStashedLessons = async (
  db: AtlasDatabase,
  storage: () => Storage = ownStorage,
): Promise<void> => {
  const waiting = Object.entries(read(storage()))
  if (waiting.length === 0) return
  const { lesson: shape } = await import('./lessonShapes.ts')
  for (const [id, stashed] of waiting) {
    const checked = shape.safeParse(stashed)
    if (checked.success) {
      const { updatedAt, device: _, ...wish } = checked.data
      const kept = await keepingStorageErrors(() => db.lessons.get(wish.id))
      if (!kept || kept.updatedAt < updatedAt) await saveLesson(db, wish, updatedAt)
    }
    const { [id]: _, ...others } = read(storage())
    write(storage(), others)
  }
}

const ownStorage = (): Storage => localStorage

const write = (storage: Storage, stash: Stash): void => {
  if (Object.keys(stash).length === 0) storage.removeItem(KEY)
  else storage.setItem(KEY, JSON.stringify(stash))
}

const read = (storage: Storage): Stash => {
  try {
    const stash: unknown = JSON.parse(storage.getItem(KEY) ?? '{}')
    return typeof stash === 'object' && stash !== null ? { ...stash } : {}
  } catch {
    return {} // cut off or not ours: there is nothing in it to save
  }
}
