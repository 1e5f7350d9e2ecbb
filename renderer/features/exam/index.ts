import { lazyPart } from '../../ui/lazyPart.tsx'

export const ExamScreen = lazyPart(async () => (await import('./ExamScreen.tsx')).ExamScreen)
