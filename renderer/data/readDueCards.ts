import type { CardState } from '../domain/memory/cards.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { cardIn } from './readCards.ts'

/** Cards to ask by a moment, the longest waiting first, without those that are kept back; `limit` at most. */
export const readDueCards = async (
  db: AtlasDatabase,
  by: number,
  limit: number,
): Promise<readonly CardState[]> => {
  const rows = await db.cards.where('askAt').belowOrEqual(by).limit(limit).toArray()
  return rows.map(cardIn)
}
