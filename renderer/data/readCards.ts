import type { CardState } from '../domain/memory/cards.ts'
import type { AtlasDatabase, CardRow } from './AtlasDatabase.ts'

/** Every card state by question id. */
export const readCards = async (db: AtlasDatabase): Promise<ReadonlyMap<string, CardState>> => {
  const rows = await db.cards.toArray()
  return new Map(rows.map((row) => [row.questionId, cardIn(row)]))
}

/** The card of one question; null where it has none. */
export const readCard = async (
  db: AtlasDatabase,
  questionId: string,
): Promise<CardState | null> => {
  const row = await db.cards.get(questionId)
  return row ? cardIn(row) : null
}

/** A row without what only its table needs. */
export const cardIn = ({ askAt: _, ...card }: CardRow): CardState => card
