import type { Lesson } from '../domain/lesson/lesson.ts'
import { checksumOf } from './checksumOf.ts'
import { LESSON_FORMAT, LESSON_VERSION } from './lessonFile.ts'

interface Written {
  /** Version of the program. */
  readonly app: string
  /** Milliseconds since the epoch. */
  readonly exportedAt: number
  /** The machine that writes it. */
  readonly device: string
  readonly lesson: Lesson
}

/** The text of a lesson file, as described in README.md beside this file. */
export const writeLessonFile = async ({
  app,
  exportedAt,
  device,
  lesson,
}: Written): Promise<string> => {
  const body = { lesson }
  return JSON.stringify({
    format: LESSON_FORMAT,
    version: LESSON_VERSION,
    app,
    exportedAt: new Date(exportedAt).toISOString(),
    device,
    checksum: await checksumOf(body),
    body,
  })
}
