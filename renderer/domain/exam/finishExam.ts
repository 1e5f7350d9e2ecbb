import { type Review, ratingFor } from '../memory/review.ts'
import { gradeAnswer } from '../questions/gradeAnswer.ts'
import type { Question } from '../questions/question.ts'
import type { Exam } from './exam.ts'
import { isAnswered } from './isAnswered.ts'

/**
 * The examination handed in at `now` (by its own clock), graded once and for all. Finished already, it
 * stays as it is. After its end nothing was in time, so it was finished at its end at the latest.
 */
export function finishExam(exam: Exam, byId: ReadonlyMap<string, Question>, now: number): Exam {
  if (exam.finishedAt !== null) return exam
  const scores = exam.questionIds.flatMap((id) => {
    const question = byId.get(id)
    // Of a question that the content no longer has nobody can say whether it was right.
    return question ? [[id, scoreOf(question, exam)] as const] : []
  })
  const finishedAt = Math.max(exam.startedAt, Math.min(now, exam.endsAt ?? now))
  const updatedAt = Math.max(finishedAt, exam.updatedAt + 1)
  return { ...exam, finishedAt, updatedAt, scores: Object.fromEntries(scores) }
}

const scoreOf = (question: Question, { answers }: Exam): number => {
  const given = answers[question.id]
  return isAnswered(given) ? gradeAnswer(question, given).score : 0
}

/**
 * The answers of a finished examination as they go into the log, one a question. Their ids are given
 * by the examination, so that they are the same from whichever window it was handed in.
 */
export function reviewsOfExam(
  exam: Exam,
  mode: 'exam' | 'quiz',
  offsetMinutes: number,
): readonly Review[] {
  const { finishedAt } = exam
  if (finishedAt === null) return []
  return exam.questionIds.flatMap((questionId, index) => {
    const score = exam.scores[questionId]
    if (score === undefined || !isAnswered(exam.answers[questionId])) return []
    const correct = score === 1
    return {
      id: `${mode}:${exam.id}:${index}`,
      questionId,
      at: finishedAt,
      rating: ratingFor({ correct, score }),
      correct,
      score,
      // Taken into revision the answer is the same one: its time was spent once.
      elapsedMs: mode === 'exam' ? Math.round(exam.spentMs?.[questionId] ?? 0) : 0,
      mode,
      device: exam.device,
      offsetMinutes,
    }
  })
}
