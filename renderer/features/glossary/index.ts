import { lazyPart } from '../../ui/lazyPart.tsx'

export const GlossaryScreen = lazyPart(
  async () => (await import('./GlossaryScreen.tsx')).GlossaryScreen,
)
