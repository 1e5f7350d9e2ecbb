import { fileHead } from './fileShapes.ts'
import { lesson } from './lessonShapes.ts'
import { z } from './zod.ts'

export const LESSON_FORMAT = 'atkaruu-atlas/lesson'
export const LESSON_VERSION = 1
/** What the name of a file ends in, without the dot. */
export const LESSON_EXTENSION = 'atlaslesson'
/** In characters; the longest lesson within its bounds stays well below. */
export const LONGEST_LESSON_FILE = 40_000_000

export const lessonFile = z.strictObject({
  ...fileHead,
  format: z.literal(LESSON_FORMAT),
  version: z.literal(LESSON_VERSION),
  body: z.strictObject({ lesson }),
})
