import { lazy } from 'react'

export { DUE, EVERYTHING } from './scope.ts'
export { useQuiz } from './useQuiz.ts'

export const QuizScreen = lazy(async () => ({
  default: (await import('./QuizScreen.tsx')).QuizScreen,
}))
