import { Dexie, RangeSet } from 'dexie'
import type { AtlasDatabase } from './AtlasDatabase.ts'

type TableName = 'reviews' | 'cards' | 'days' | 'counts'

/**
 * Tells the live queries of every window that rows of these tables have changed, where Dexie itself has
 * not written them. Says «any row»: to ask again costs less than to say which.
 */
export const announceChange = (db: AtlasDatabase, tables: readonly TableName[]): void => {
  const parts = tables.flatMap((name) => {
    const { indexes } = db.table(name).schema
    return ['', ...indexes.map((index) => index.name), ':dels'].map(
      (part) => [`idb://${db.name}/${name}/${part}`, anyKey()] as const,
    )
  })
  Dexie.on.storagemutated.fire(Object.fromEntries(parts))
}

/** From before the least key of IndexedDB to after the greatest. */
const anyKey = () => new RangeSet(Number.NEGATIVE_INFINITY, [[]])
