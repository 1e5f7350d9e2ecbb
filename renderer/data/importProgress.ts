import { laterExam } from '../domain/exam/laterExam.ts'
import { laterRow } from '../domain/memory/laterRow.ts'
import type { Review } from '../domain/memory/review.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { joinLog } from './joinLog.ts'
import { joinNotes } from './joinNotes.ts'
import { joinRows } from './joinRows.ts'
import type { ProgressFile } from './progressFile.ts'
import { readRows } from './readRows.ts'
import { derivedFrom, restate } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

export interface ImportOutcome {
  readonly reviews: Joined
  readonly notes: Joined
  readonly attempts: Joined
  readonly retractions: Joined
  readonly holds: Joined
  readonly exams: Joined
  readonly plans: Joined
  readonly lessons: Joined
  readonly classResults: Joined
}

/** What became of one kind of rows: of those that change, also one that took the place of ours counts as added. */
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
    db.transaction('rw', importedInto(db), async () => joinAll(db, file.body)),
  )

/**
 * What `importProgress` would say of the file; nothing is changed. It is really done, and then the
 * transaction is given up: no other way of counting could be trusted to agree.
 */
export const previewImport = async (
  db: AtlasDatabase,
  file: ProgressFile,
): Promise<ImportOutcome> => {
  let outcome: ImportOutcome | null = null
  try {
    await db.transaction('rw', importedInto(db), async (transaction) => {
      outcome = await joinAll(db, file.body)
      transaction.abort()
    })
  } catch (error) {
    if (!outcome) return keepingStorageErrors(() => Promise.reject(error))
  }
  if (!outcome) throw new Error('the import had no outcome')
  return outcome
}

const importedInto = (db: AtlasDatabase) => [
  ...derivedFrom(db),
  db.notes,
  db.attempts,
  db.exams,
  db.plans,
  db.lessons,
  db.classResults,
]

const joinAll = async (db: AtlasDatabase, body: ProgressFile['body']): Promise<ImportOutcome> => {
  const log = await joinAnswers(db, body)
  const notes = await joinNotes(db, body.notes)
  const attempts = await joinLog(db.attempts, body.attempts)
  const exams = await joinRows(db.exams, body.exams, laterExam)
  const plans = await joinRows(db.plans, body.plans, laterRow)
  const lessons = await joinRows(db.lessons, body.lessons, laterRow)
  const classResults = await joinLog(db.classResults, body.classResults)
  return { ...log, notes, attempts, exams, plans, lessons, classResults }
}

/** Everything on which cards hang, in one step. */
const joinAnswers = async (
  db: AtlasDatabase,
  { reviews, retractions, holds }: ProgressFile['body'],
): Promise<Pick<ImportOutcome, 'reviews' | 'retractions' | 'holds'>> => {
  // Ours too: a damaged row with the same id may be about another question.
  const ours = await readRows(
    db.reviews,
    [...reviews, ...retractions].map(({ id }) => id),
  )
  const touched = new Set([
    ...[...reviews, ...ours.values()].map(({ questionId }: Review) => questionId),
    ...holds.map(({ id }) => id),
  ])
  return restate(db, [...touched], async () => ({
    reviews: await joinLog(db.reviews, reviews),
    retractions: await joinLog(db.retractions, retractions),
    holds: await joinRows(db.holds, holds, laterRow),
  }))
}
