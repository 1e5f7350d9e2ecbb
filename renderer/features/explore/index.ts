import { lazyPart } from '../../ui/lazyPart.tsx'

export { ExploreScreen } from './ExploreScreen.tsx'

export const DiagramScreen = lazyPart(
  async () => (await import('./DiagramScreen.tsx')).DiagramScreen,
)
// For whoever shows a diagram elsewhere.
export const ReadMode = lazyPart(async () => (await import('./ReadMode.tsx')).ReadMode)
export const SubjectScreen = lazyPart(
  async () => (await import('./SubjectScreen.tsx')).SubjectScreen,
)
