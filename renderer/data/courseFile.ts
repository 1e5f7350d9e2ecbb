import type { PackContent } from '../../content/pack/PackContent.ts'
import type { Course } from '../domain/scorm/course.ts'
import type { PackRow } from './pack.ts'

/** A course as it lies in its package, with the course packs that it takes anything from. */
export interface CourseFile extends Course {
  readonly packs: readonly PackContent[]
}

/** Of the packs that are on, those that a course names anything of: their ids stand before a dot in all that is theirs. */
export const packsOfCourse = (
  { parts }: Course,
  rows: readonly PackRow[],
): readonly PackContent[] => {
  const named = JSON.stringify(parts)
  return rows.filter(({ id, isOn }) => isOn && named.includes(`${id}.`)).map((row) => row.content)
}
