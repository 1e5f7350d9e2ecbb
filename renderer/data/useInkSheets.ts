import type { InkSheet } from '../domain/lesson/ink.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { useStored } from './useStored.ts'

const NO_SHEETS: readonly InkSheet[] = []

const readInkSheets = (db: AtlasDatabase, beginning: string): Promise<readonly InkSheet[]> =>
  db.ink.where('id').startsWith(beginning).toArray()

/** Every sheet of ink whose id begins so; undefined while loading, none without storage. */
export const useInkSheets = (beginning: string): readonly InkSheet[] | undefined =>
  useStored((db) => readInkSheets(db, beginning), NO_SHEETS, [beginning])
