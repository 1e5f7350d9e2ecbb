import type { KeptRevision } from '../domain/memory/keptRevision.ts'
import type { RevisionWish, Turn } from '../domain/memory/revision.ts'
import { z } from './zod.ts'

const MOST_QUESTIONS = 20_000

const name = z.string().min(1).max(200)
const time = z.number()
const count = z.number().int().min(0)

const wish = z.object({
  scope: z.string().max(401),
  size: z.literal(['usual', 'all', 5, 15, 30]),
  by: z.enum(['due', 'weakness', 'practice']),
}) satisfies z.ZodType<RevisionWish>

const turn = z.object({
  questionId: name,
  shownAt: time,
  isEarly: z.boolean(),
  reps: count.nullable(),
  draft: z.null(),
  answer: z
    .object({
      reviewId: name,
      given: z.array(z.string()),
      correct: z.boolean(),
      score: z.number().min(0).max(1),
      at: time,
      rating: z.literal([1, 2, 3, 4]).nullable(),
      card: z.null(),
      saved: z.enum(['not-yet', 'saving', 'yes', 'no']),
    })
    .nullable(),
}) satisfies z.ZodType<Turn>

const kept = z.object({
  keptAt: time,
  revision: z.object({
    wish,
    startedAt: time,
    queue: z.array(name).max(MOST_QUESTIONS),
    repsAtStart: z.record(name, count),
    learnAheadMinutes: z.number().min(0),
    most: count.nullable(),
    endsAt: time.nullable(),
    acts: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('answered'), turn }),
          z.object({ kind: z.literal('held'), turn, hold: z.enum(['suspended', 'buried']) }),
        ]),
      )
      .max(MOST_QUESTIONS),
    turn: turn.nullable(),
  }),
}) satisfies z.ZodType<KeptRevision>

/** A session as it was kept; null for anything else, such as what another version of the program has kept. */
export const parseRevision = (text: string): KeptRevision | null => {
  try {
    return kept.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
