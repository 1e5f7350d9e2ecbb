import { lazyPart } from '../../ui/lazyPart.tsx'

export const AboutScreen = lazyPart(async () => (await import('./AboutScreen.tsx')).AboutScreen)
