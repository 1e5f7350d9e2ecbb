import { countsAsAnswer, type Review, ratingFor } from '../memory/review.ts'
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

/** Older logs have what was taken into revision as `quiz`: under the same ids it is taken once, and merges with this. */
const ID_PREFIX = { exam: 'exam', 'from-exam': 'quiz' } as const

/**
 * The answers of a finished examination as they go into the log, one a question: `exam` when it is
 * handed in, `from-exam` when they are taken into revision. Their ids are given by the examination, so
 * that they are the same from whichever window it was done.
 */
export function reviewsOfExam(
  exam: Exam,
  mode: keyof typeof ID_PREFIX,
  offsetMinutes: number,
): readonly Review[] {
  const { finishedAt } = exam
  if (finishedAt === null) return []
  return exam.questionIds.flatMap((questionId, index) => {
    const score = exam.scores[questionId]
    if (score === undefined || !isAnswered(exam.answers[questionId])) return []
    const correct = score === 1
    return {
      id: `${ID_PREFIX[mode]}:${exam.id}:${index}`,
      questionId,
      at: finishedAt,
      rating: ratingFor({ correct, score }),
      correct,
      score,
      // The time was spent once.
      elapsedMs: countsAsAnswer(mode) ? Math.round(exam.spentMs?.[questionId] ?? 0) : 0,
      mode,
      device: exam.device,
      offsetMinutes,
    }
  })
}
