import type { PackContent } from '../../../content/pack/PackContent.ts'
import type { Course } from '../../domain/scorm/course.ts'
import { askWorker } from '../export/index.ts'
import { fetchPageFiles } from './fetchPageFiles.ts'
import type { PackOrder } from './packWorker.ts'

const startWorker = (): Worker =>
  new Worker(new URL('./packWorker.ts', import.meta.url), { type: 'module' })

/** A package of this very page and a course, put together in a worker so that the page never waits. */
export async function packCourseAside(
  course: Course,
  packs: readonly PackContent[],
  onProgress: (done: number, count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const order: PackOrder = { course, packs, files: await fetchPageFiles(onProgress) }
  const bytes = await askWorker(startWorker, order)
  if (bytes) return bytes
  const { packCourse } = await import('./packCourse.ts')
  return packCourse(order.course, order.files, order.packs)
}
