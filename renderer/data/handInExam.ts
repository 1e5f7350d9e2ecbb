import type { Exam } from '../domain/exam/exam.ts'
import { finishExam, reviewsOfExam } from '../domain/exam/finishExam.ts'
import type { Question } from '../domain/questions/question.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { logReviews } from './logReviews.ts'
import { derivedFrom } from './restate.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/**
 * Finishes an examination with the answers that are on disk, whichever window gave them, and logs
 * them, all or nothing. Done again, from here or another window, it changes nothing. Resolves to what
 * is kept, or to null where there is no such examination. Rejects with StorageError. `now` by the
 * clock of the examination.
 */
export const handInExam = (
  db: AtlasDatabase,
  id: string,
  byId: ReadonlyMap<string, Question>,
  now: number,
  offsetMinutes: number,
): Promise<Exam | null> =>
  keepingStorageErrors(() =>
    db.transaction('rw', [db.exams, ...derivedFrom(db)], async () => {
      const exam = await db.exams.get(id)
      if (!exam || exam.finishedAt !== null) return exam ?? null
      const finished = finishExam(exam, byId, now)
      await db.exams.put(finished)
      await logReviews(db, reviewsOfExam(finished, 'exam', offsetMinutes))
      return finished
    }),
  )
