import type { Attempt } from '../domain/attempts/attempt.ts'
import type { Exam } from '../domain/exam/exam.ts'
import type { ClassResult } from '../domain/lesson/classResult.ts'
import type { Lesson } from '../domain/lesson/lesson.ts'
import type { Hold } from '../domain/memory/hold.ts'
import type { Retraction } from '../domain/memory/retraction.ts'
import type { Review } from '../domain/memory/review.ts'
import type { Note } from '../domain/notes/note.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { checksumOf } from './checksumOf.ts'
import { PROGRESS_FORMAT, PROGRESS_VERSION } from './progressFile.ts'

/** All that a learner has on a machine. */
export interface ProgressBody {
  readonly reviews: readonly Review[]
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
  /** Those that were deleted too. */
  readonly notes: readonly Note[]
  readonly attempts: readonly Attempt[]
  readonly retractions: readonly Retraction[]
  readonly holds: readonly Hold[]
  /** Finished ones and those that run. */
  readonly exams: readonly Exam[]
  /** Those that were deleted too. */
  readonly plans: readonly Plan[]
  /** Those that were deleted too. */
  readonly lessons: readonly Lesson[]
  readonly classResults: readonly ClassResult[]
}

interface Progress {
  /** Version of the program. */
  readonly app: string
  /** Milliseconds since the epoch. */
  readonly exportedAt: number
  readonly device: string
  readonly body: ProgressBody
}

/** The text of a progress file, as described in README.md beside this file. */
export const writeProgressFile = async ({
  app,
  device,
  exportedAt,
  body,
}: Progress): Promise<string> =>
  JSON.stringify({
    format: PROGRESS_FORMAT,
    version: PROGRESS_VERSION,
    app,
    exportedAt: new Date(exportedAt).toISOString(),
    device,
    checksum: await checksumOf(body),
    body,
  })
