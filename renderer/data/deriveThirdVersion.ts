import type { Transaction } from 'dexie'
import type { CardState } from '../domain/memory/cards.ts'
import { countDue } from '../domain/memory/dueSlots.ts'
import type { Review } from '../domain/memory/review.ts'
import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { changeTotals, totalsByDay } from '../domain/statistics/totalsByDay.ts'
import { BEFORE_ALL, eachQuestionsReviews } from './eachQuestionsReviews.ts'

const CARDS_AT_ONCE = 5000

/**
 * What version 3 keeps beside the log, from the rows of version 2: totals by day, and when each card
 * is asked. Nothing was taken back or kept back before. The log is never held in memory whole.
 */
export const deriveThirdVersion = async (transaction: Transaction): Promise<void> => {
  let days = new Map<number, DayTotals>()
  await eachQuestionsReviews(transaction.table<Review, string>('reviews'), async (reviews) => {
    const changed = changeTotals(days, new Map(), totalsByDay(reviews))
    days = new Map([...days, ...changed])
  })
  await transaction.table('days').bulkPut([...days.values()])

  const cards = transaction.table<CardState, string>('cards')
  const times: number[] = []
  let last: string | number = BEFORE_ALL
  for (;;) {
    const some: CardState[] = await cards
      .where('questionId')
      .above(last)
      .limit(CARDS_AT_ONCE)
      .toArray()
    if (some.length === 0) break
    await cards.bulkPut(some.map((card) => ({ ...card, askAt: card.due })))
    for (const { due } of some) times.push(due)
    last = some.at(-1)?.questionId ?? last
  }
  await transaction.table('counts').put({ id: 'due', slots: countDue(times) })
}
