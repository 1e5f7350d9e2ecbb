import { Dexie } from 'dexie'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** Tables that hold what the learner did, rather than what is derived from it or chosen in passing. */
const WATCHED = [
  'reviews',
  'retractions',
  'holds',
  'notes',
  'attempts',
  'exams',
  'plans',
  'lessons',
  'classResults',
]

/** Calls back after every change of the learner's own rows, in this window or another. */
export const onProgressChange = (db: AtlasDatabase, act: () => void): void => {
  const starts = WATCHED.map((table) => `idb://${db.name}/${table}/`)
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => starts.some((start) => part.startsWith(start)))) act()
  })
}
