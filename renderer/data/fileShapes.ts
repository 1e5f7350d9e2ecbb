import { REVIEW_BOUNDS } from '../domain/memory/review.ts'
import { z } from './zod.ts'

/** An id or another short name. */
export const name = z.string().min(1).max(200)

/** Milliseconds since the epoch, UTC. */
export const time = z.number().min(REVIEW_BOUNDS.earliest).max(REVIEW_BOUNDS.latest)

/** Whether a record holds no more than so many entries. */
export const mostOf = (most: number) => (record: object) => Object.keys(record).length <= most

/** What every file of ours says of itself, besides its format and version. */
export const fileHead = {
  app: name,
  exportedAt: z.iso.datetime(),
  device: name,
  checksum: z.string().regex(/^sha256:[0-9a-f]{64}$/),
} as const
