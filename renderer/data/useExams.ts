import type { Exam } from '../domain/exam/exam.ts'
import { findExam, isExamRevised, readExams } from './readExams.ts'
import { useStored } from './useStored.ts'

const NONE: readonly Exam[] = []

/** Every examination, the latest first; undefined while loading, empty without storage. */
export const useExams = (): readonly Exam[] | undefined => useStored(readExams, NONE)

/** One examination, as any window changes it; undefined while loading, null where there is none. */
export const useExam = (id: string): Exam | null | undefined =>
  useStored<Exam | null>((db) => findExam(db, id), null, [id])

/** Whether the answers of a finished examination were taken into revision; undefined while loading. */
export const useExamRevised = (exam: Exam): boolean | undefined =>
  useStored((db) => isExamRevised(db, exam), false, [exam.id, exam.finishedAt])
