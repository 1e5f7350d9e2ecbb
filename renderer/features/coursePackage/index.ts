import { lazyPart } from '../../ui/lazyPart.tsx'

export const CourseMaker = lazyPart(async () => (await import('./CourseMaker.tsx')).CourseMaker)
