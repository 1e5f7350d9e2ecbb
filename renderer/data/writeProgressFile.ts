import type { Review } from '../domain/memory/review.ts'
import { checksumOf, PROGRESS_FORMAT, PROGRESS_VERSION } from './progressFile.ts'

interface Progress {
  /** Version of the program. */
  readonly app: string
  /** Milliseconds since the epoch. */
  readonly exportedAt: number
  readonly device: string
  readonly reviews: readonly Review[]
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

/** The text of a progress file, as described in README.md beside this file. */
export const writeProgressFile = async (progress: Progress): Promise<string> => {
  const { app, device, reviews, settings } = progress
  const body = { reviews, settings }

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
