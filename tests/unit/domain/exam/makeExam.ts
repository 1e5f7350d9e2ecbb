import type { Exam } from '../../../../renderer/domain/exam/exam.ts'
import type { ExamOrder } from '../../../../renderer/domain/exam/examOrder.ts'

export const EXAM_START = Date.UTC(2026, 10, 2, 8)

/** A running examination of three questions with an hour's time, unless told otherwise. */
export const makeExam = (given: Partial<Exam> = {}): Exam => ({
  id: 'e1',
  code: 'CODE',
  questionIds: ['q1', 'q2', 'q3'],
  startedAt: EXAM_START,
  endsAt: EXAM_START + 60 * 60_000,
  finishedAt: null,
  answers: {},
  flagged: [],
  position: 0,
  scores: {},
  updatedAt: EXAM_START,
  device: 'here',
  ...given,
})

export const makeOrder = (given: Partial<ExamOrder> = {}): ExamOrder => ({
  scope: null,
  kinds: null,
  count: 20,
  difficulty: null,
  minutes: 45,
  seed: 7,
  ...given,
})
