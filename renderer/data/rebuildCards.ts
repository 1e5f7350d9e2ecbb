import { replay } from '../domain/memory/cards.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Questions replayed at once: keeps a large log from being held in memory whole. */
const QUESTIONS_AT_ONCE = 200

/** Throws the cached cards away and derives them anew from the log. All or nothing. */
export const rebuildCards = (db: AtlasDatabase): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.reviews, db.cards, async () => {
      await db.cards.clear()
      const questionIds = await db.reviews.orderBy('questionId').uniqueKeys()
      await rebuildCardsOf(db, questionIds.map(String))
    }),
  )

/** The same for some questions, inside the caller's transaction over `reviews` and `cards`. */
export const rebuildCardsOf = async (
  db: AtlasDatabase,
  questionIds: readonly string[],
): Promise<void> => {
  for (let from = 0; from < questionIds.length; from += QUESTIONS_AT_ONCE) {
    const some = questionIds.slice(from, from + QUESTIONS_AT_ONCE)
    // One request for each question: `anyOf` would walk the rows with a cursor, many times slower.
    const histories = await Promise.all(
      some.map((id) => db.reviews.where('questionId').equals(id).toArray()),
    )
    const cards = replay(histories.flat())
    await db.cards.bulkDelete(some.filter((id) => !cards.has(id)))
    await db.cards.bulkPut([...cards.values()])
  }
}
