import type { Question } from '../questions/question.ts'
import { difficultyOf } from './difficultyOf.ts'
import { type ExamOrder, SHARED_SCOPE } from './examOrder.ts'

/** The questions that an order leaves to choose from. */
export function questionsFor(
  { scope, kinds, difficulty }: Pick<ExamOrder, 'scope' | 'kinds' | 'difficulty'>,
  questions: readonly Question[],
): readonly Question[] {
  return questions.filter(
    (question) =>
      (!scope || scope.includes(question.system ?? SHARED_SCOPE)) &&
      (!kinds || kinds.includes(question.kind)) &&
      (!difficulty || difficultyOf(question) === difficulty),
  )
}
