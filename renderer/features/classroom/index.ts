import { lazyPart } from '../../ui/lazyPart.tsx'

export { useKeepResult } from './useKeepResult.ts'

export const ClassroomScreen = lazyPart(
  async () => (await import('./ClassroomScreen.tsx')).ClassroomScreen,
)
export const AskScreen = lazyPart(async () => (await import('./AskScreen.tsx')).AskScreen)

// For what is presented: what the class sees, and what the instructor has.
export const ClassQuestion = lazyPart(
  async () => (await import('./ClassQuestion.tsx')).ClassQuestion,
)
export const ClassControls = lazyPart(
  async () => (await import('./ClassControls.tsx')).ClassControls,
)
export const ClassKeys = lazyPart(async () => (await import('./ClassKeys.tsx')).ClassKeys)
export const ClassResults = lazyPart(async () => (await import('./ClassResults.tsx')).ClassResults)
export const RandomCaller = lazyPart(async () => (await import('./RandomCaller.tsx')).RandomCaller)
