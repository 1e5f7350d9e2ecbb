import { ATTEMPT_BOUNDS, type Attempt } from '../domain/attempts/attempt.ts'
import type { Exam } from '../domain/exam/exam.ts'
import type { Hold } from '../domain/memory/hold.ts'
import type { Retraction } from '../domain/memory/retraction.ts'
import { REVIEW_BOUNDS, REVIEW_MODES, type Review } from '../domain/memory/review.ts'
import { NOTE_BOUNDS, type Note } from '../domain/notes/note.ts'
import { PLAN_BOUNDS, type Plan } from '../domain/plan/plan.ts'
import { fileHead, mostOf, name, time } from './fileShapes.ts'
import { classResult, lesson } from './lessonShapes.ts'
import { z } from './zod.ts'

export const PROGRESS_FORMAT = 'atkaruu-atlas/progress'
export const PROGRESS_VERSION = 4

/** Beyond these a file is refused unread: the page would run out of memory before it ran out of file. */
export const PROGRESS_LIMITS = {
  characters: 400_000_000,
  reviews: 2_000_000,
  notes: 20_000,
  attempts: 200_000,
  retractions: 2_000_000,
  holds: 200_000,
  exams: 20_000,
  plans: 2000,
  lessons: 5000,
  classResults: 200_000,
  /** Questions of one examination. */
  paper: 5000,
  /** Parts of one answer. */
  parts: 1000,
} as const

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
  // Exact, because a key that is there and undefined could not come from JSON. Older files have none.
  offsetMinutes: z
    .number()
    .min(-REVIEW_BOUNDS.widestOffset)
    .max(REVIEW_BOUNDS.widestOffset)
    .exactOptional(),
}) satisfies z.ZodType<Review>

const retraction = z.strictObject({
  id: name,
  at: time,
  device: name,
}) satisfies z.ZodType<Retraction>

const hold = z.strictObject({
  id: name,
  kind: z.enum(['none', 'suspended', 'buried']),
  until: time.nullable(),
  updatedAt: time,
  device: name,
}) satisfies z.ZodType<Hold>

const exam = z.strictObject({
  id: name,
  code: z.string().min(1).max(2000),
  questionIds: z.array(name).max(PROGRESS_LIMITS.paper),
  startedAt: time,
  endsAt: time.nullable(),
  finishedAt: time.nullable(),
  answers: z
    .record(name, z.array(z.string().max(2000)).max(PROGRESS_LIMITS.parts))
    .refine(mostOf(PROGRESS_LIMITS.paper)),
  flagged: z.array(name).max(PROGRESS_LIMITS.paper),
  position: z.number().int().min(0).max(PROGRESS_LIMITS.paper),
  scores: z.record(name, share).refine(mostOf(PROGRESS_LIMITS.paper)),
  updatedAt: time,
  device: name,
  spentMs: z.record(name, z.number().min(0)).refine(mostOf(PROGRESS_LIMITS.paper)).exactOptional(),
  clockShiftMs: z.number().exactOptional(),
  retakeOf: name.exactOptional(),
}) satisfies z.ZodType<Exam>

const plan = z.strictObject({
  id: name,
  name: z.string().max(PLAN_BOUNDS.longestName),
  day: z.iso.date(),
  scope: z.array(name).max(PROGRESS_LIMITS.parts),
  minutes: z.number().min(PLAN_BOUNDS.leastMinutes).max(PLAN_BOUNDS.mostMinutes),
  updatedAt: time,
  device: name,
  deleted: z.boolean(),
}) satisfies z.ZodType<Plan>

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

const head = { ...fileHead, format: z.literal(PROGRESS_FORMAT) } as const

// Any small values: a later program may know more settings and must not need a new version.
const settings = z
  .record(name, z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]))
  .refine((settings) => Object.keys(settings).length <= 200)

/** Rows of one kind. Stops at the first wrong one: of a million, a million complaints would not fit into memory. */
const rows = <Row>(row: z.ZodType<Row>, most: number) =>
  z
    .array(z.unknown())
    .max(most)
    .transform((given, context): Row[] => {
      const sound: Row[] = []
      for (const [index, each] of given.entries()) {
        const checked = row.safeParse(each)
        if (!checked.success) {
          const [first] = checked.error.issues
          context.addIssue({
            code: 'custom',
            path: [index, ...(first?.path ?? [])],
            message: first?.message ?? 'wrong',
          })
          return z.NEVER
        }
        sound.push(checked.data)
      }
      return sound
    })

const secondBody = {
  reviews: rows(review, PROGRESS_LIMITS.reviews),
  settings,
  notes: rows(note, PROGRESS_LIMITS.notes),
  attempts: rows(attempt, PROGRESS_LIMITS.attempts),
} as const

const thirdBody = {
  ...secondBody,
  retractions: rows(retraction, PROGRESS_LIMITS.retractions),
  holds: rows(hold, PROGRESS_LIMITS.holds),
  exams: rows(exam, PROGRESS_LIMITS.exams),
  plans: rows(plan, PROGRESS_LIMITS.plans),
} as const

const fourthBody = {
  ...thirdBody,
  lessons: rows(lesson, PROGRESS_LIMITS.lessons),
  classResults: rows(classResult, PROGRESS_LIMITS.classResults),
} as const

const progressFile = z.strictObject({
  ...head,
  version: z.literal(PROGRESS_VERSION),
  body: z.strictObject(fourthBody),
})

export type ProgressFile = z.infer<typeof progressFile>

/** As written before there were notes and attempts. */
const firstProgressFile = z
  .strictObject({
    ...head,
    version: z.literal(1),
    body: z.strictObject({ reviews: secondBody.reviews, settings }),
  })
  .transform((file): ProgressFile => asToday(file, file.body))

/** As written before answers could be taken back, and before examinations and plans. */
const secondProgressFile = z
  .strictObject({ ...head, version: z.literal(2), body: z.strictObject(secondBody) })
  .transform((file): ProgressFile => asToday(file, file.body))

/** As written before there were lessons. */
const thirdProgressFile = z
  .strictObject({ ...head, version: z.literal(3), body: z.strictObject(thirdBody) })
  .transform((file): ProgressFile => asToday(file, file.body))

/** A file of an older version as one of today's. Its checksum stays that of the body it came with. */
const asToday = (
  file: Omit<ProgressFile, 'version' | 'body'>,
  body: Pick<ProgressFile['body'], 'reviews' | 'settings'> & Partial<ProgressFile['body']>,
): ProgressFile => ({
  ...file,
  version: PROGRESS_VERSION,
  body: {
    notes: [],
    attempts: [],
    retractions: [],
    holds: [],
    exams: [],
    plans: [],
    lessons: [],
    classResults: [],
    ...body,
  },
})

const OLDER_FILES = new Map<unknown, z.ZodType<ProgressFile>>([
  [1, firstProgressFile],
  [2, secondProgressFile],
  [3, thirdProgressFile],
])

/** What a file of that version has to look like; all give a file of today's version. */
export const progressFileOf = (version: unknown): z.ZodType<ProgressFile> =>
  OLDER_FILES.get(version) ?? progressFile

/** The lists in the body of a file. */
export const PROGRESS_LISTS = [
  'reviews',
  'notes',
  'attempts',
  'retractions',
  'holds',
  'exams',
  'plans',
  'lessons',
  'classResults',
] as const satisfies readonly (keyof ProgressFile['body'])[]
