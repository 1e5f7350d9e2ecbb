import { replay } from '../domain/memory/cards.ts'
import { countDue } from '../domain/memory/dueSlots.ts'
import { askAtOf } from '../domain/memory/hold.ts'
import { standingReviews } from '../domain/memory/standingReviews.ts'
import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { changeTotals, totalsByDay } from '../domain/statistics/totalsByDay.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { eachQuestionsReviews } from './eachQuestionsReviews.ts'
import { readHolds } from './readHolds.ts'
import { cardRow, derivedFrom } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** How many answers of the log have been worked through. */
export interface RebuildProgress {
  readonly done: number
  readonly total: number
}

/** Throws away all that is derived from the log and derives it anew: cards, totals, counts. All or nothing. */
export const rebuildCards = (
  db: AtlasDatabase,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> =>
  keepingStorageErrors(() =>
    db.transaction('rw', derivedFrom(db), async () => deriveAll(db, onProgress)),
  )

/** The same inside the caller's transaction. */
export const deriveAll = async (
  db: AtlasDatabase,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> => {
  const [holds, retractions, total] = await Promise.all([
    readHolds(db),
    db.retractions.toCollection().primaryKeys(),
    db.reviews.count(),
    db.cards.clear(),
    db.days.clear(),
  ])
  const retracted = new Set(retractions)
  const times: (number | undefined)[] = []
  let days = new Map<number, DayTotals>()
  let done = 0
  await eachQuestionsReviews(db.reviews, async (reviews) => {
    const standing = standingReviews(reviews, retracted)
    days = new Map([...days, ...changeTotals(days, new Map(), totalsByDay(standing))])
    const rows = [...replay(standing).values()].map((card) =>
      cardRow(card, askAtOf(card.due, holds.get(card.questionId))),
    )
    for (const { askAt } of rows) times.push(askAt)
    await db.cards.bulkPut(rows)
    done += reviews.length
    onProgress({ done, total })
  })
  await db.days.bulkPut([...days.values()])
  await db.counts.put({ id: 'due', slots: countDue(times) })
}
