import type { Course } from '../../domain/scorm/course.ts'
import type { PageFiles } from './packCourse.ts'

// Fetched when a package is made, and not before.

/** A course in a package of this very page, which tells how many of its files are there. */
export const packCourseAside = async (
  course: Course,
  onProgress: (done: number, count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> =>
  (await import('./packCourseAside.ts')).packCourseAside(course, onProgress)

/** The same of files that somebody else has read. */
export const packCourse = async (
  course: Course,
  files: PageFiles,
): Promise<Uint8Array<ArrayBuffer>> => (await import('./packCourse.ts')).packCourse(course, files)
