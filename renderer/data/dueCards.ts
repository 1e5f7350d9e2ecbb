import type { CardState } from '../domain/memory/cards.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** The cards due by that moment, longest waiting first. */
export const findDueCards = (db: AtlasDatabase, dueBy: number): Promise<CardState[]> =>
  db.cards.where('due').belowOrEqual(dueBy).toArray()

/** Counts in the index, without reading the cards. */
export const countDue = (db: AtlasDatabase, dueBy: number): Promise<number> =>
  db.cards.where('due').belowOrEqual(dueBy).count()
