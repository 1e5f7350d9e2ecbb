import { lazyPart } from '../../ui/lazyPart.tsx'

export { DUE, EVERYTHING } from './scope.ts'
export { useQuiz } from './useQuiz.ts'

export const QuizScreen = lazyPart(async () => (await import('./QuizScreen.tsx')).QuizScreen)
