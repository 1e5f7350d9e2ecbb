import type { Attempt } from '../domain/attempts/attempt.ts'
import type { Review } from '../domain/memory/review.ts'
import type { Note } from '../domain/notes/note.ts'
import { checksumOf, PROGRESS_FORMAT, PROGRESS_VERSION } from './progressFile.ts'

interface Progress {
  /** Version of the program. */
  readonly app: string
  /** Milliseconds since the epoch. */
  readonly exportedAt: number
  readonly device: string
  readonly reviews: readonly Review[]
  /** Those that were deleted too. */
  readonly notes: readonly Note[]
  readonly attempts: readonly Attempt[]
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

/** The text of a progress file, as described in README.md beside this file. */
export const writeProgressFile = async (progress: Progress): Promise<string> => {
  const { app, device, reviews, settings, notes, attempts } = progress
  const body = { reviews, settings, notes, attempts }

  return JSON.stringify({
    format: PROGRESS_FORMAT,
    version: PROGRESS_VERSION,
    app,
    exportedAt: new Date(progress.exportedAt).toISOString(),
    device,
    checksum: await checksumOf(body),
    body,
  })
}
