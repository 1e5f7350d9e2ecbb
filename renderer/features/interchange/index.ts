import { lazyPart } from '../../ui/lazyPart.tsx'

export const InterchangeScreen = lazyPart(
  async () => (await import('./InterchangeScreen.tsx')).InterchangeScreen,
)
