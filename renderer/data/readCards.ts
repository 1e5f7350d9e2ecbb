import type { CardState } from '../domain/memory/cards.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** Every card state by question id. */
export const readCards = async (db: AtlasDatabase): Promise<ReadonlyMap<string, CardState>> => {
  const cards = await db.cards.toArray()
  return new Map(cards.map((card) => [card.questionId, card]))
}
