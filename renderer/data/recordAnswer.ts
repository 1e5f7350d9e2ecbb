import { type CardState, nextCard, replay } from '../domain/memory/cards.ts'
import { movesSchedule, type Review, withinBounds } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Appends an answer to the log and moves its card; resolves when both are on disk, to the card, or
 * to null for modes that leave the schedule alone. Rejects with StorageError; then nothing was kept.
 */
export const recordAnswer = (db: AtlasDatabase, answer: Review): Promise<CardState | null> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.reviews, db.cards, async () => {
      const review = withinBounds(answer)
      await db.reviews.add(review)
      if (!movesSchedule(review.mode)) return null

      const card = await cardAfter(db, review)
      await db.cards.put(card)
      return card
    }),
  )

/**
 * One step on from the cached card when the review is the newest; otherwise, after the clock was set
 * back or without a card, the question's own rows are replayed, so that the cache never leaves the log.
 */
const cardAfter = async (db: AtlasDatabase, review: Review): Promise<CardState> => {
  const card = await db.cards.get(review.questionId)
  if (card && review.at > card.lastReview) return nextCard(card, review)

  const history = await db.reviews.where('questionId').equals(review.questionId).toArray()
  return replay(history).get(review.questionId) ?? nextCard(undefined, review)
}
