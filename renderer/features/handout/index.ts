import { lazyPart } from '../../ui/lazyPart.tsx'

export const HandoutScreen = lazyPart(
  async () => (await import('./HandoutScreen.tsx')).HandoutScreen,
)
