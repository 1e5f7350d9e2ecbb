import { lazyPart } from '../../ui/lazyPart.tsx'

export { ExploreScreen } from './ExploreScreen.tsx'

export const DiagramScreen = lazyPart(
  async () => (await import('./DiagramScreen.tsx')).DiagramScreen,
)
export const SubjectScreen = lazyPart(
  async () => (await import('./SubjectScreen.tsx')).SubjectScreen,
)
