import type { Lesson } from '../domain/lesson/lesson.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { PackRow } from './pack.ts'

/** Every pack, in the order in which they came. */
export const readPacks = async (db: AtlasDatabase): Promise<readonly PackRow[]> => {
  const packs = await db.packs.toArray()
  return packs.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1))
}

/** The bytes of the file that a pack came in; null where it is gone. */
export const readPackFile = async (
  db: AtlasDatabase,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> => (await db.packFiles.get(id))?.bytes ?? null

/** A lesson that came with a pack which is on. */
export const findPackLesson = async (db: AtlasDatabase, id: string): Promise<Lesson | null> => {
  const lessons = (await readPacks(db)).flatMap((pack) => (pack.isOn ? pack.lessons : []))
  return lessons.find((lesson) => lesson.id === id) ?? null
}
