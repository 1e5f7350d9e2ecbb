import { RESULTS_BOUNDS, type Results } from '../domain/results/results.ts'
import { fileHead, name, time } from './fileShapes.ts'
import { z } from './zod.ts'

export const RESULTS_FORMAT = 'atkaruu-atlas/results'
export const RESULTS_VERSION = 1
/** What the name of a file ends in, without the dot. */
export const RESULTS_EXTENSION = 'atlasresults'
/** In characters; the longest within its bounds stays well below. */
export const LONGEST_RESULTS_FILE = 8_000_000

const { longestName, mostParts, mostFailed, mostExams, mostCounted } = RESULTS_BOUNDS

const count = z.number().int().min(0).max(mostCounted)
const points = z.number().min(0).max(mostCounted)

const counts = { questions: count, met: count, known: count, answers: count, right: count } as const

const isSound = (each: Record<keyof typeof counts, number>): boolean =>
  each.known <= each.met && each.met <= each.questions && each.right <= each.answers

const onceEach = (parts: readonly { readonly id: string }[]): boolean =>
  new Set(parts.map(({ id }) => id)).size === parts.length

const parts = z
  .array(z.strictObject({ id: name, ...counts }).refine(isSound))
  .max(mostParts)
  .refine(onceEach)

const tally = z
  .strictObject({ id: name, points, count })
  .refine((each) => each.points <= each.count)

const results = z.strictObject({
  name: z.string().max(longestName),
  edition: z
    .number()
    .int()
    .min(0)
    .max(2 ** 20 - 1),
  whole: z.strictObject(counts).refine(isSound),
  topics: parts,
  systems: parts,
  failed: z
    .array(
      z
        .strictObject({ question: name, answers: count, wrong: count.min(1) })
        .refine((each) => each.wrong <= each.answers),
    )
    .max(mostFailed)
    .refine((all) => new Set(all.map(({ question }) => question)).size === all.length),
  exams: z
    .array(
      z
        .strictObject({
          code: z.string().min(1).max(2000),
          at: time,
          retake: z.boolean(),
          points,
          count,
          topics: z.array(tally).max(mostParts).refine(onceEach),
        })
        .refine((each) => each.points <= each.count),
    )
    .max(mostExams),
}) satisfies z.ZodType<Results>

export const resultsFile = z.strictObject({
  ...fileHead,
  // Else no later file of the student could ever take its place.
  exportedAt: fileHead.exportedAt.refine((at) => time.safeParse(Date.parse(at)).success),
  format: z.literal(RESULTS_FORMAT),
  version: z.literal(RESULTS_VERSION),
  body: results,
})
