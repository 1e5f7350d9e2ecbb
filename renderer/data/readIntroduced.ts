import { movesSchedule } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { readHistory } from './readHistory.ts'

/**
 * How many questions got their card at or after `since` (milliseconds since the epoch): what counts
 * towards the new ones of a day. Asks the log of that day alone, and of its questions how they began.
 */
export const readIntroduced = async (db: AtlasDatabase, since: number): Promise<number> => {
  const recent = await db.reviews.where('at').aboveOrEqual(since).toArray()
  const questionIds = new Set(
    recent.flatMap(({ mode, questionId }) => (movesSchedule(mode) ? [questionId] : [])),
  )
  const histories = await Promise.all([...questionIds].map((id) => readHistory(db, id)))
  return histories.filter((history) => {
    const first = history.find(({ mode }) => movesSchedule(mode))
    return first !== undefined && first.at >= since
  }).length
}
