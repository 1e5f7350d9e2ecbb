import { lazyPart } from '../../ui/lazyPart.tsx'

export { EVERYTHING, questionsIn } from './scope.ts'
export { useQuiz } from './useQuiz.ts'

export const KindChoice = lazyPart(async () => (await import('./KindChoice.tsx')).KindChoice)
export const QuizScreen = lazyPart(async () => (await import('./QuizScreen.tsx')).QuizScreen)

// For whatever asks questions: the whole of one, or only why its answer is right or wrong.
export const QuestionBody = lazyPart(async () => (await import('./QuestionBody.tsx')).QuestionBody)
/** From a question to what it was made from. */
export const Jumps = lazyPart(async () => (await import('./Jumps.tsx')).Jumps)
export const Explanation = lazyPart(async () => (await import('./Explanation.tsx')).Explanation)
