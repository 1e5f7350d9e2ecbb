import type { PackContent } from '../../../content/pack/PackContent.ts'
import type { Course } from '../../domain/scorm/course.ts'
import { type PageFiles, packCourse } from './packCourse.ts'

export interface PackOrder {
  readonly course: Course
  readonly files: PageFiles
  readonly packs: readonly PackContent[]
}

self.addEventListener('message', ({ data }: MessageEvent<PackOrder>) => {
  try {
    self.postMessage({ bytes: packCourse(data.course, data.files, data.packs) })
  } catch (error) {
    self.postMessage({ failed: error instanceof Error ? error.message : String(error) })
  }
})
