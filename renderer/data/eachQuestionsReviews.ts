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

interface Piece {
  readonly reviews: readonly Review[]
  readonly isLast: boolean
}

/** The answers to the questions that follow one in the log's index, all of a question always together. */
export const readPiece = async (
  table: LogTable,
  after: string | number,
  rowsAtOnce = ROWS_AT_ONCE,
): Promise<Piece> => {
  // `getAll` on the index: one request, where walking with a cursor takes one for every row.
  const rows = await table.where('questionId').above(after).limit(rowsAtOnce).toArray()
  if (rows.length < rowsAtOnce) return { reviews: rows, isLast: true }
  // The last question of a full piece may go on behind it.
  const cutOff = rows.at(-1)?.questionId
  const whole = rows.filter(({ questionId }) => questionId !== cutOff)
  return whole.length > 0
    ? { reviews: whole, isLast: false }
    : readPiece(table, after, rowsAtOnce * 2)
}

/** Hands out the whole log piece by piece, inside the caller's transaction. */
export const eachQuestionsReviews = async (
  table: LogTable,
  visit: (reviews: readonly Review[]) => Promise<unknown>,
): Promise<void> => {
  let last: string | number = BEFORE_ALL
  for (;;) {
    const { reviews, isLast } = await readPiece(table, last)
    if (reviews.length > 0) await visit(reviews)
    if (isLast) return
    last = reviews.at(-1)?.questionId ?? last
  }
}
