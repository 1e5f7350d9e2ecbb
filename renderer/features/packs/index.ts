import { lazyPart } from '../../ui/lazyPart.tsx'

export const PacksScreen = lazyPart(async () => (await import('./PacksScreen.tsx')).PacksScreen)
export { PackName } from './PackName.tsx'
