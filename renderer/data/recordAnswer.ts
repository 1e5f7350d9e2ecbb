import { Dexie } from 'dexie'
import type { CardState } from '../domain/memory/cards.ts'
import { movesSchedule, type Review, withinBounds } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { appendAnswer } from './appendAnswer.ts'
import { readCard } from './readCards.ts'
import { derivedFrom, restate } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Appends an answer to the log, moves its card and adds to the totals of its day; resolves when all are
 * on disk, to the card, or to null for modes that leave the schedule alone. Rejects with StorageError;
 * then nothing was kept.
 */
export const recordAnswer = (db: AtlasDatabase, answer: Review): Promise<CardState | null> =>
  keepingStorageErrors(async () => {
    const review = withinBounds(withOffset(answer))
    if (!db.isOpen()) throw new Dexie.DatabaseClosedError()
    const appended = await appendAnswer(db, review)
    return appended === 'log' ? recordByLog(db, review) : appended.card
  })

/** After the clock was set back, or without a card though there were answers. */
const recordByLog = (db: AtlasDatabase, review: Review): PromiseLike<CardState | null> =>
  db.transaction('rw', derivedFrom(db), async () => {
    await restate(db, [review.questionId], () => db.reviews.add(review))
    return movesSchedule(review.mode) ? readCard(db, review.questionId) : null
  })

/** Where the clock stood: from then on the answer stays in its study day, wherever the learner travels. */
const withOffset = (answer: Review): Review => ({
  ...answer,
  offsetMinutes: answer.offsetMinutes ?? new Date(answer.at).getTimezoneOffset(),
})
