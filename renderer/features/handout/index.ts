import { lazyPart } from '../../ui/lazyPart.tsx'

/** Makes a file of any lesson: one that is kept, or one made up for a single diagram. */
export const HandoutMaker = lazyPart(async () => (await import('./HandoutMaker.tsx')).HandoutMaker)

export const HandoutScreen = lazyPart(
  async () => (await import('./HandoutScreen.tsx')).HandoutScreen,
)
