import type { Course } from '../../domain/scorm/course.ts'
import type { CourseProgress } from '../../domain/scorm/courseProgress.ts'

type AnswerState = 'open' | 'given' | 'right' | 'partly' | 'wrong'

/** How a question stands, as far as the learner may know: an examination keeps it back until it is handed in. */
export function answerState(
  { kind }: Course,
  { answers, isFinished }: CourseProgress,
  question: string,
): AnswerState {
  const answer = answers[question]
  if (kind === 'exam' && !isFinished) return answer ? 'given' : 'open'
  if (!answer) return isFinished ? 'wrong' : 'open'
  return answer.score >= 1 ? 'right' : answer.score > 0 ? 'partly' : 'wrong'
}
