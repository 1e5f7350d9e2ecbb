export { QuizScreen } from './QuizScreen.tsx'
export { DUE, EVERYTHING } from './scope.ts'
export { quizStrings } from './strings.ts'
export { useQuiz } from './useQuiz.ts'
