import { changeExam, type ExamChange } from '../domain/exam/changeExam.ts'
import type { Exam } from '../domain/exam/exam.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { ensureDeviceId } from './ensureDeviceId.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** Begins an examination; resolves when it is on disk. Rejects with StorageError. */
export const startExam = (db: AtlasDatabase, exam: Omit<Exam, 'device'>): Promise<Exam> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.exams, db.settings, async () => {
      const started = { ...exam, device: await ensureDeviceId(db) }
      await db.exams.add(started)
      return started
    }),
  )

/**
 * Makes changes in a running examination, on top of what any window has made by then; resolves, to
 * what is kept, when it is on disk, and to null where there is no such examination (any more). One that
 * is finished stays as it is. Rejects with StorageError. `now` by the clock of the examination.
 */
export const saveExam = (
  db: AtlasDatabase,
  id: string,
  changes: readonly ExamChange[],
  now: number,
): Promise<Exam | null> =>
  keepingStorageErrors(() =>
    db.transaction('rw', db.exams, async () => {
      const exam = await db.exams.get(id)
      if (!exam) return null
      const changed = changes.reduce((before, change) => changeExam(before, change, now), exam)
      if (changed !== exam) await db.exams.put(changed)
      return changed
    }),
  )

/** Deletes an examination and its result. The answers in the log stay: it only ever grows. */
export const deleteExam = async (db: AtlasDatabase, id: string): Promise<void> => {
  await keepingStorageErrors(() => db.exams.delete(id))
}
