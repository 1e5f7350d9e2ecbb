import { lazyPart } from '../../ui/lazyPart.tsx'
import type { packCourse as pack } from './packCourse.ts'

export type { PageFiles } from './packCourse.ts'
export { useFileMaking } from './useFileMaking.ts'

export const CourseMaker = lazyPart(async () => (await import('./CourseMaker.tsx')).CourseMaker)

/** A course in a package, for whoever has the files of the page already. */
export const packCourse: (...order: Parameters<typeof pack>) => Promise<ReturnType<typeof pack>> =
  async (...order) => (await import('./packCourse.ts')).packCourse(...order)
