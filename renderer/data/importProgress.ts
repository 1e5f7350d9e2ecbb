import { agreedRow } from '../domain/memory/mergeLogs.ts'
import { mergeReviews } from '../domain/memory/mergeReviews.ts'
import type { Review } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import type { ProgressFile } from './progressFile.ts'
import { rebuildCardsOf } from './rebuildCards.ts'
import { keepingStorageErrors } from './storageFailure.ts'

export interface ImportOutcome {
  readonly added: number
  readonly alreadyHere: number
}

/**
 * Joins the file's log with ours and rebuilds the cards it touches, in one transaction: a failure
 * (StorageError) changes nothing, a second import of the same file neither. The file's settings stay
 * in the file: a colleague's or another machine's language and text size are not this learner's.
 */
export const importProgress = (db: AtlasDatabase, file: ProgressFile): Promise<ImportOutcome> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.reviews, db.cards, async () => {
      // Merged with nothing, so that an id given twice in the file counts once.
      const theirs = mergeReviews([], file.body.reviews)
      const ours = await readOurs(db, theirs)
      const { rows, touched } = changesBy(theirs, ours)
      await db.reviews.bulkPut(rows)
      await rebuildCardsOf(db, [...touched])

      return { added: theirs.length - ours.size, alreadyHere: ours.size }
    }),
  )

const ROWS_AT_ONCE = 5000

/** Those of our rows that share an id with theirs. */
const readOurs = async (
  db: AtlasDatabase,
  theirs: readonly Review[],
): Promise<ReadonlyMap<string, Review>> => {
  const ours = new Map<string, Review>()
  for (let from = 0; from < theirs.length; from += ROWS_AT_ONCE) {
    const ids = theirs.slice(from, from + ROWS_AT_ONCE).map(({ id }) => id)
    for (const row of await db.reviews.bulkGet(ids)) {
      if (row) ours.set(row.id, row)
    }
  }
  return ours
}

/** The rows to write, and the questions whose cards depend on them. */
const changesBy = (theirs: readonly Review[], ours: ReadonlyMap<string, Review>) => {
  const rows: Review[] = []
  const touched = new Set<string>()
  for (const row of theirs) {
    const known = ours.get(row.id)
    if (known && agreedRow(known, row) === known) continue
    rows.push(row)
    touched.add(row.questionId)
    if (known) touched.add(known.questionId)
  }
  return { rows, touched }
}
