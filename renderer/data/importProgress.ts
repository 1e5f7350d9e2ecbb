import type { AtlasDatabase } from './AtlasDatabase.ts'
import { joinLog } from './joinLog.ts'
import { joinNotes } from './joinNotes.ts'
import type { ProgressFile } from './progressFile.ts'
import { rebuildCardsOf } from './rebuildCards.ts'
import { keepingStorageErrors } from './storageFailure.ts'

export interface ImportOutcome {
  readonly reviews: Joined
  readonly notes: Joined
  readonly attempts: Joined
}

/** What became of one kind of rows: notes count as added also where theirs took the place of ours. */
export interface Joined {
  readonly added: number
  readonly alreadyHere: number
}

/**
 * Joins what the file holds with ours and rebuilds the cards it touches, in one transaction: a failure
 * (StorageError) changes nothing, a second import of the same file neither. The file's settings stay
 * in the file: a colleague's or another machine's language and text size are not this learner's.
 */
export const importProgress = (db: AtlasDatabase, file: ProgressFile): Promise<ImportOutcome> =>
  keepingStorageErrors(() =>
    db.transaction('rw', [db.reviews, db.cards, db.notes, db.attempts], async () => {
      const { changed, ...reviews } = await joinLog(db.reviews, file.body.reviews)
      await rebuildCardsOf(db, [...new Set(changed.map(({ questionId }) => questionId))])
      const notes = await joinNotes(db, file.body.notes)
      const { added, alreadyHere } = await joinLog(db.attempts, file.body.attempts)

      return { reviews, notes, attempts: { added, alreadyHere } }
    }),
  )
