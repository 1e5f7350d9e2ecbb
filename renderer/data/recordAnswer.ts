import { type CardState, nextCard } from '../domain/memory/cards.ts'
import { moveDue, NO_DUE_SLOTS } from '../domain/memory/dueSlots.ts'
import { askAtOf } from '../domain/memory/hold.ts'
import { movesSchedule, type Review, withinBounds } from '../domain/memory/review.ts'
import { addTotals, dayOfReview, totalsOfReview } from '../domain/statistics/totalsByDay.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { readCard } from './readCards.ts'
import { cardRow, derivedFrom, restate } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Appends an answer to the log, moves its card and adds to the totals of its day; resolves when all are
 * on disk, to the card, or to null for modes that leave the schedule alone. Rejects with StorageError;
 * then nothing was kept.
 */
export const recordAnswer = (db: AtlasDatabase, answer: Review): Promise<CardState | null> =>
  keepingStorageErrors(() =>
    db.transaction('rw', derivedFrom(db), async () => {
      const review = withinBounds(withOffset(answer))
      const { questionId, mode } = review
      const day = dayOfReview(review)
      // Asked for together: each wait on its own would cost as much as a write.
      const [kept, hold, totals, counts, [earlier]] = await Promise.all([
        db.cards.get(questionId),
        db.holds.get(questionId),
        db.days.get(day),
        db.counts.get('due'),
        db.reviews.where('questionId').equals(questionId).limit(1).primaryKeys(),
      ])
      const isNewest = kept !== undefined && review.at > kept.lastReview
      if (!isNewest && earlier !== undefined) {
        // The clock was set back, or the card is lost: the log itself has to say.
        await restate(db, [questionId], () => db.reviews.add(review))
        return movesSchedule(mode) ? readCard(db, questionId) : null
      }

      const added = totalsOfReview(review, earlier === undefined)
      const card = movesSchedule(mode) ? nextCard(kept, review) : null
      const askAt = card ? askAtOf(card.due, hold) : undefined
      const slots = counts?.slots ?? NO_DUE_SLOTS
      const moved = card ? moveDue(slots, kept?.askAt, askAt) : slots
      await Promise.all([
        db.reviews.add(review),
        db.days.put(totals ? addTotals(totals, added) : added),
        ...(card ? [db.cards.put(cardRow(card, askAt))] : []),
        ...(moved === slots ? [] : [db.counts.put({ id: 'due', slots: moved })]),
      ])
      return card
    }),
  )

/** Where the clock stood: from then on the answer stays in its study day, wherever the learner travels. */
const withOffset = (answer: Review): Review => ({
  ...answer,
  offsetMinutes: answer.offsetMinutes ?? new Date(answer.at).getTimezoneOffset(),
})
