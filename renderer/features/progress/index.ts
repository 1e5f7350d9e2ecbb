import { lazyPart } from '../../ui/lazyPart.tsx'

export const ProgressScreen = lazyPart(
  async () => (await import('./ProgressScreen.tsx')).ProgressScreen,
)
