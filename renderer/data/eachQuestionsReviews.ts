import type { Review } from '../domain/memory/review.ts'

const ROWS_AT_ONCE = 5000
/** In IndexedDB every number comes before every string. */
export const BEFORE_ALL = Number.NEGATIVE_INFINITY

/** What is needed of the table of reviews, also while its database is being upgraded. */
interface LogTable {
  where(index: string): {
    above(key: unknown): {
      limit(most: number): { toArray(): PromiseLike<Review[]> }
    }
  }
}

/**
 * Hands out the whole log piece by piece, all answers to a question always in one piece. Inside the
 * caller's transaction.
 */
export const eachQuestionsReviews = async (
  table: LogTable,
  visit: (reviews: readonly Review[]) => Promise<unknown>,
  rowsAtOnce = ROWS_AT_ONCE,
): Promise<void> => {
  let last: string | number = BEFORE_ALL
  let atOnce = rowsAtOnce
  for (;;) {
    // `getAll` on the index: one request, where walking with a cursor takes one for every row.
    const rows: Review[] = await table.where('questionId').above(last).limit(atOnce).toArray()
    if (rows.length === 0) return
    const isLast = rows.length < atOnce
    const cutOff = rows.at(-1)?.questionId
    // The last question of a full piece may go on behind it.
    const whole = isLast ? rows : rows.filter(({ questionId }) => questionId !== cutOff)
    if (whole.length === 0) {
      atOnce *= 2
      continue
    }
    await visit(whole)
    if (isLast) return
    last = whole.at(-1)?.questionId ?? last
    atOnce = rowsAtOnce
  }
}
