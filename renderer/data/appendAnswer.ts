import { type CardState, nextCard } from '../domain/memory/cards.ts'
import { moveDue, NO_DUE_SLOTS } from '../domain/memory/dueSlots.ts'
import { askAtOf, type Hold } from '../domain/memory/hold.ts'
import { countsAsAnswer, movesSchedule, type Review } from '../domain/memory/review.ts'
import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { addTotals, dayOfReview, totalsOfReview } from '../domain/statistics/totalsByDay.ts'
import type { AtlasDatabase, CardRow, CountRecord } from './AtlasDatabase.ts'
import { announceChange } from './announceChange.ts'
import { cardRow } from './restate.ts'

const READ = ['cards', 'holds', 'days', 'counts'] as const
const WRITTEN = ['reviews', 'days', 'cards', 'counts'] as const

/** `log`: the log itself has to be asked, and nothing was written. */
export type Appended = { readonly card: CardState | null } | 'log'

/**
 * Appends an answer that is the newest to its question, or the first, in one transaction of bare IndexedDB: all that
 * is read is asked for at once, all that is written follows at once. Dexie takes several times as long
 * over the same rows, and how soon an answer is safe is what a learner waits for.
 */
export const appendAnswer = async (db: AtlasDatabase, review: Review): Promise<Appended> => {
  const appended = await new Promise<Appended>((resolve, reject) => {
    const transaction = db
      .backendDB()
      .transaction([...READ, 'reviews'], 'readwrite', { durability: 'strict' })
    let outcome: Appended = 'log'
    transaction.oncomplete = () => resolve(outcome)
    transaction.onabort = () => reject(transaction.error ?? new Error('the answer was given up'))

    const day = dayOfReview(review)
    const keys = { cards: review.questionId, holds: review.questionId, days: day, counts: 'due' }
    const requests = READ.map((table) => transaction.objectStore(table).get(keys[table]))
    // Answers to requests come in the order in which they were made.
    const last = requests.at(-1)
    if (!last) return
    const attempt = (found: Found): void => {
      try {
        outcome = { card: write(transaction, review, found) }
      } catch (error) {
        transaction.abort()
        reject(error)
      }
    }
    last.onsuccess = () => {
      // Rows of our own tables.
      const [card, hold, totals, counts] = requests.map(({ result }) => result) as [
        CardRow | undefined,
        Hold | undefined,
        DayTotals | undefined,
        CountRecord | undefined,
      ]
      const found = { card, hold, totals, counts }
      if (card) {
        // Earlier than the last one: the clock was set back.
        if (review.at > card.lastReview) attempt(found)
        return
      }
      const earlier = transaction
        .objectStore('reviews')
        .index('questionId')
        .getKey(review.questionId)
      earlier.onsuccess = () => {
        // With answers and no card the cache is lost, or they were given outside the schedule.
        if (earlier.result === undefined) attempt(found)
      }
    }
  })
  if (appended !== 'log') announceChange(db, WRITTEN)
  return appended
}

interface Found {
  readonly card: CardRow | undefined
  readonly hold: Hold | undefined
  readonly totals: DayTotals | undefined
  readonly counts: CountRecord | undefined
}

/** Asks for every write, waits for none: the transaction ends well only if all of them do. */
const write = (
  transaction: IDBTransaction,
  review: Review,
  { card: before, hold, totals, counts }: Found,
): CardState | null => {
  const put = (table: (typeof WRITTEN)[number], row: object) =>
    transaction.objectStore(table).put(row)
  transaction.objectStore('reviews').add(review)
  if (countsAsAnswer(review.mode)) {
    const added = totalsOfReview(review, before === undefined)
    put('days', totals ? addTotals(totals, added) : added)
  }
  if (!movesSchedule(review.mode)) return null

  const card = nextCard(before, review)
  const askAt = askAtOf(card.due, hold)
  const slots = counts?.slots ?? NO_DUE_SLOTS
  const moved = moveDue(slots, before?.askAt, askAt)
  put('cards', cardRow(card, askAt))
  if (moved !== slots) put('counts', { id: 'due', slots: moved })
  return card
}
