import { z } from 'zod'
import { ATTEMPT_BOUNDS, type Attempt } from '../domain/attempts/attempt.ts'
import { canonicalJson } from '../domain/memory/canonicalJson.ts'
import { REVIEW_BOUNDS, REVIEW_MODES, type Review } from '../domain/memory/review.ts'
import { NOTE_BOUNDS, type Note } from '../domain/notes/note.ts'

// Compiled checks need `new Function`, which our content security policy forbids.
z.config({ jitless: true })

export const PROGRESS_FORMAT = 'atkaruu-atlas/progress'
export const PROGRESS_VERSION = 2

/** Beyond these a file is refused unread: the page would run out of memory before it ran out of file. */
export const PROGRESS_LIMITS = {
  characters: 400_000_000,
  reviews: 2_000_000,
  notes: 20_000,
  attempts: 200_000,
} as const

const name = z.string().min(1).max(200)

const time = z.number().min(REVIEW_BOUNDS.earliest).max(REVIEW_BOUNDS.latest)
const duration = z.number().min(0).max(REVIEW_BOUNDS.longestMs)
const share = z.number().min(0).max(1)

const review = z.strictObject({
  id: name,
  questionId: name,
  at: time,
  rating: z.literal([1, 2, 3, 4]),
  correct: z.boolean(),
  score: share,
  elapsedMs: duration,
  mode: z.enum(REVIEW_MODES),
  device: name,
}) satisfies z.ZodType<Review>

const note = z.strictObject({
  // Three names and two strokes.
  id: z.string().min(1).max(602),
  text: z.string().max(NOTE_BOUNDS.longest),
  updatedAt: time,
  device: name,
}) satisfies z.ZodType<Note>

const attempted = {
  id: name,
  subject: name,
  diagram: name,
  at: time,
  elapsedMs: duration,
  path: z.array(name).max(ATTEMPT_BOUNDS.mostParts),
  device: name,
} as const

const attempt = z.discriminatedUnion('kind', [
  z.strictObject({
    ...attempted,
    kind: z.literal('walk'),
    score: z.null(),
    detail: z.strictObject({ finished: z.boolean() }),
  }),
  z.strictObject({
    ...attempted,
    kind: z.literal('recall'),
    score: share,
    detail: z.strictObject({
      placed: z
        .record(name, name.nullable())
        .refine((placed) => Object.keys(placed).length <= ATTEMPT_BOUNDS.mostParts),
    }),
  }),
  z.strictObject({
    ...attempted,
    kind: z.literal('rebuild'),
    score: share,
    detail: z.strictObject({
      links: z.array(z.tuple([name, name])).max(ATTEMPT_BOUNDS.mostParts),
    }),
  }),
]) satisfies z.ZodType<Attempt>

const head = {
  format: z.literal(PROGRESS_FORMAT),
  app: name,
  exportedAt: z.iso.datetime(),
  device: name,
  checksum: z.string().regex(/^sha256:[0-9a-f]{64}$/),
} as const

const firstBody = {
  reviews: z.array(review).max(PROGRESS_LIMITS.reviews),
  // Any small values: a later program may know more settings and must not need a new version.
  settings: z
    .record(name, z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]))
    .refine((settings) => Object.keys(settings).length <= 200),
} as const

/** As written before there were notes and attempts. */
export const firstProgressFile = z.strictObject({
  ...head,
  version: z.literal(1),
  body: z.strictObject(firstBody),
})

export const progressFile = z.strictObject({
  ...head,
  version: z.literal(PROGRESS_VERSION),
  body: z.strictObject({
    ...firstBody,
    notes: z.array(note).max(PROGRESS_LIMITS.notes),
    attempts: z.array(attempt).max(PROGRESS_LIMITS.attempts),
  }),
})

export type ProgressFile = z.infer<typeof progressFile>

/** A file of the first version as one of today's. Its checksum stays that of the body it came with. */
export const fromFirstVersion = (file: z.infer<typeof firstProgressFile>): ProgressFile => ({
  ...file,
  version: PROGRESS_VERSION,
  body: { ...file.body, notes: [], attempts: [] },
})

/** Needs a secure context (the app scheme, https or localhost). RangeError when nested too deep. */
export const checksumOf = async (body: unknown): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson(body))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
  return `sha256:${hex.join('')}`
}
