import { lazyPart } from '../../ui/lazyPart.tsx'

export const StageScreen = lazyPart(async () => (await import('./StageScreen.tsx')).StageScreen)
export const PresenterScreen = lazyPart(
  async () => (await import('./PresenterScreen.tsx')).PresenterScreen,
)
