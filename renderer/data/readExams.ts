import type { Exam } from '../domain/exam/exam.ts'
import { reviewsOfExam } from '../domain/exam/finishExam.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'

/** Every examination, the latest first. */
export const readExams = (db: AtlasDatabase): Promise<readonly Exam[]> =>
  db.exams.orderBy('startedAt').reverse().toArray()

/** Null where there is no such examination. */
export const findExam = async (db: AtlasDatabase, id: string): Promise<Exam | null> =>
  (await db.exams.get(id)) ?? null

/** Whether the answers of an examination were taken into revision. */
export const isExamRevised = async (db: AtlasDatabase, exam: Exam): Promise<boolean> => {
  const ids = reviewsOfExam(exam, 'from-exam', 0).map(({ id }) => id)
  return ids.length > 0 && (await db.reviews.bulkGet(ids)).every((review) => review !== undefined)
}
