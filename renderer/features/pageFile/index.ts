import { lazyPart } from '../../ui/lazyPart.tsx'

export const PageMaker = lazyPart(async () => (await import('./PageMaker.tsx')).PageMaker)
