import { z } from 'zod'
import { canonicalJson } from '../domain/memory/canonicalJson.ts'
import { REVIEW_BOUNDS, REVIEW_MODES, type Review } from '../domain/memory/review.ts'

// Compiled checks need `new Function`, which our content security policy forbids.
z.config({ jitless: true })

export const PROGRESS_FORMAT = 'atkaruu-atlas/progress'
export const PROGRESS_VERSION = 1

/** Beyond these a file is refused unread: the page would run out of memory before it ran out of file. */
export const PROGRESS_LIMITS = { characters: 400_000_000, reviews: 2_000_000 } as const

const name = z.string().min(1).max(200)

const review = z.strictObject({
  id: name,
  questionId: name,
  at: z.number().min(REVIEW_BOUNDS.earliest).max(REVIEW_BOUNDS.latest),
  rating: z.literal([1, 2, 3, 4]),
  correct: z.boolean(),
  score: z.number().min(0).max(1),
  elapsedMs: z.number().min(0).max(REVIEW_BOUNDS.longestMs),
  mode: z.enum(REVIEW_MODES),
  device: name,
}) satisfies z.ZodType<Review>

export const progressFile = z.strictObject({
  format: z.literal(PROGRESS_FORMAT),
  version: z.literal(PROGRESS_VERSION),
  app: name,
  exportedAt: z.iso.datetime(),
  device: name,
  checksum: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  body: z.strictObject({
    reviews: z.array(review).max(PROGRESS_LIMITS.reviews),
    // Any small values: a later program may know more settings and must not need a new version.
    settings: z
      .record(name, z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]))
      .refine((settings) => Object.keys(settings).length <= 200),
  }),
})

export type ProgressFile = z.infer<typeof progressFile>

/** Needs a secure context (the app scheme, https or localhost). RangeError when nested too deep. */
export const checksumOf = async (body: unknown): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson(body))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
  return `sha256:${hex.join('')}`
}
