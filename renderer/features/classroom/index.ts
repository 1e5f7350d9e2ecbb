import { lazyPart } from '../../ui/lazyPart.tsx'

export type { ClassControlsProps } from './ClassControls.tsx'
export type { ClassQuestionProps } from './ClassQuestion.tsx'
export { useKeepResult } from './useKeepResult.ts'

export const ClassroomScreen = lazyPart(
  async () => (await import('./ClassroomScreen.tsx')).ClassroomScreen,
)
export const AskScreen = lazyPart(async () => (await import('./AskScreen.tsx')).AskScreen)

// For a lesson that is presented: what the class sees, and what the instructor has.
export const ClassQuestion = lazyPart(
  async () => (await import('./ClassQuestion.tsx')).ClassQuestion,
)
export const ClassControls = lazyPart(
  async () => (await import('./ClassControls.tsx')).ClassControls,
)
export const RandomCaller = lazyPart(async () => (await import('./RandomCaller.tsx')).RandomCaller)
export const RosterEditor = lazyPart(async () => (await import('./RosterEditor.tsx')).RosterEditor)
