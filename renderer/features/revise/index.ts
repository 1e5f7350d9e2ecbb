import { lazyPart } from '../../ui/lazyPart.tsx'
import { QuestionBody } from '../quiz/index.ts'

export { keepRevision } from './keepRevision.ts'
export { useRevision } from './useRevision.ts'

// The means of answering come along, so that the first question is there when the session begins.
export const ReviseScreen = lazyPart(async () => {
  const [{ ReviseScreen: Screen }] = await Promise.all([
    import('./ReviseScreen.tsx'),
    QuestionBody.preload(),
  ])
  return Screen
})

export const HeldScreen = lazyPart(async () => (await import('./HeldScreen.tsx')).HeldScreen)
