import { lazyPart } from '../../ui/lazyPart.tsx'

export { EVERYTHING, questionsIn } from './scope.ts'
export { useQuiz } from './useQuiz.ts'

export const QuizScreen = lazyPart(async () => (await import('./QuizScreen.tsx')).QuizScreen)

// For whatever asks questions: the whole of one, or only the means of answering, or only why it is so.
export const QuestionBody = lazyPart(async () => (await import('./QuestionBody.tsx')).QuestionBody)
export const AnswerPanel = lazyPart(async () => (await import('./AnswerPanel.tsx')).AnswerPanel)
export const Explanation = lazyPart(async () => (await import('./Explanation.tsx')).Explanation)
