import { replay } from '../domain/memory/cards.ts'
import { countDue } from '../domain/memory/dueSlots.ts'
import { standingReviews } from '../domain/memory/standingReviews.ts'
import type { DayTotals } from '../domain/statistics/studyDay.ts'
import { changeTotals, totalsByDay } from '../domain/statistics/totalsByDay.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { BEFORE_ALL, readPiece } from './eachQuestionsReviews.ts'
import { type RebuildProgress, rebuildCards } from './rebuildCards.ts'
import { derivedFrom, writeCards } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * What `rebuildCards` does, in many short transactions, so that answers given meanwhile wait for none
 * of them long. Broken off at any point, it leaves every card and total right or as it was.
 */
export const rebuildInPieces = (
  db: AtlasDatabase,
  onProgress: (progress: RebuildProgress) => void,
): Promise<void> =>
  keepingStorageErrors(async () => {
    const total = await db.reviews.count()
    const retracted = new Set(await db.retractions.toCollection().primaryKeys())
    const answered = new Set<string>()
    let days = new Map<number, DayTotals>()
    let done = 0
    let last: string | null = null
    onProgress({ done, total })
    do {
      last = await db.transaction('rw', derivedFrom(db), async () => {
        const piece = await readPiece(db.reviews, last ?? BEFORE_ALL)
        const standing = standingReviews(piece.reviews, retracted)
        const ids = [...new Set(piece.reviews.map(({ questionId }) => questionId))]
        for (const id of ids) answered.add(id)
        days = new Map([...days, ...changeTotals(days, new Map(), totalsByDay(standing))])
        await writeCards(db, ids, replay(standing))
        done += piece.reviews.length
        return piece.isLast ? null : (ids.at(-1) ?? null)
      })
      onProgress({ done, total })
    } while (last !== null)

    const isWhole = await finish(db, { done, retracted: retracted.size, answered, days })
    // Something was answered or taken back meanwhile: once more, with nobody in between.
    if (!isWhole) await rebuildCards(db, onProgress)
  })

interface Found {
  readonly done: number
  readonly retracted: number
  readonly answered: ReadonlySet<string>
  readonly days: ReadonlyMap<number, DayTotals>
}

/** Puts totals and counts in place, unless the log has changed since it was read. */
const finish = (db: AtlasDatabase, { done, retracted, answered, days }: Found) =>
  db.transaction('rw', derivedFrom(db), async () => {
    const [reviews, retractions, cards] = await Promise.all([
      db.reviews.count(),
      db.retractions.count(),
      db.cards.toArray(),
    ])
    if (reviews !== done || retractions !== retracted) return false
    const orphans = cards.filter(({ questionId }) => !answered.has(questionId))
    const kept = cards.filter(({ questionId }) => answered.has(questionId))
    await db.cards.bulkDelete(orphans.map(({ questionId }) => questionId))
    await db.days.clear()
    await db.days.bulkPut([...days.values()])
    await db.counts.put({ id: 'due', slots: countDue(kept.map(({ askAt }) => askAt)) })
    return true
  })
