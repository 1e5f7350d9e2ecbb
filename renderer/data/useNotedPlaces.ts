import type { AtlasDatabase } from './AtlasDatabase.ts'
import { useStored } from './useStored.ts'

const NONE: readonly string[] = []

/**
 * Ids of the notes on the steps of a diagram. Only marks hang on them, so while they load, and where
 * they cannot be read, there are none: a drawing must not fall with its marks.
 */
export const useNotedPlaces = (subject: string, diagram: string): readonly string[] => {
  const start = `${subject}/${diagram}/`
  const read = (db: AtlasDatabase) => readNotedPlaces(db, start).catch(() => NONE)
  return useStored(read, NONE, [start]) ?? NONE
}

const readNotedPlaces = async (db: AtlasDatabase, start: string): Promise<readonly string[]> => {
  const notes = await db.notes.where('id').startsWith(start).toArray()
  return notes.filter(({ text }) => text !== '').map(({ id }) => id)
}
