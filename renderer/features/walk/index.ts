import { lazyPart } from '../../ui/lazyPart.tsx'

export const WalkMode = lazyPart(async () => (await import('./WalkMode.tsx')).WalkMode)
