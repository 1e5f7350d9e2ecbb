import { type Zippable, zipSync } from 'fflate'
import type { PackContent } from '../../../content/pack/PackContent.ts'
import type { CourseFile } from '../../data/courseFile.ts'
import type { Course } from '../../domain/scorm/course.ts'
import { imsManifest, PAGE } from '../../domain/scorm/imsManifest.ts'
import { COURSE_FILE, COURSE_PAGE } from '../../domain/scorm/pageFiles.ts'

/** By name, as the build lists them, the page of a course among them. */
export type PageFiles = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** The same course of the same build is the same file, byte by byte. Zip knows no earlier day. */
const MOMENT = new Date(1980, 0, 1)

/** Packed already; trying again takes time and gains nothing. */
const PACKED = /\.(woff2?|png)$/

/**
 * A course and the page that shows it, as SCORM 1.2 has it; `packs` bring what of it is not built in. Throws where
 * the page of a course is missing.
 */
export function packCourse(
  course: Course,
  files: PageFiles,
  packs: readonly PackContent[] = [],
): Uint8Array<ArrayBuffer> {
  const { [COURSE_PAGE]: page, ...others } = files
  if (!page) throw new Error(`${COURSE_PAGE} is missing`)
  const text = new TextEncoder()
  const content = {
    [PAGE]: page,
    [COURSE_FILE]: text.encode(JSON.stringify({ ...course, packs } satisfies CourseFile)),
    ...others,
  }
  const names = Object.keys(content).sort()
  const foreign = names.find((name) => !/^[\x21-\x7e]+$/.test(name) || name.includes('\\'))
  if (foreign !== undefined) throw new Error(`no name for a package: ${foreign}`)

  const zip: Zippable = {
    'imsmanifest.xml': [text.encode(imsManifest(course, names)), { mtime: MOMENT }],
  }
  for (const [name, bytes] of Object.entries(content))
    zip[name] = [bytes, { mtime: MOMENT, level: PACKED.test(name) ? 0 : 6 }]
  return zipSync(zip)
}
