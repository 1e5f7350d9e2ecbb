import { lazyPart } from '../../ui/lazyPart.tsx'

export const AuthorScreen = lazyPart(async () => (await import('./AuthorScreen.tsx')).AuthorScreen)
export const EditPackButton = lazyPart(
  async () => (await import('./EditPackButton.tsx')).EditPackButton,
)
