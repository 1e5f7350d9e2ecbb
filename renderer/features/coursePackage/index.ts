import { lazyPart } from '../../ui/lazyPart.tsx'

export { useFileMaking } from './useFileMaking.ts'

export const CourseMaker = lazyPart(async () => (await import('./CourseMaker.tsx')).CourseMaker)
