import { clamp } from './review.ts'

/** A question with its explanation, until the learner has a pace of their own. */
export const USUAL_PACE_MS = 24_000
/** From so many questions on a pace is their own. */
const ENOUGH = 10
/** After a longer silence the learner was elsewhere. */
const LONGEST_MS = 180_000
const SHORTEST_MS = 3_000

/**
 * How long a question takes this learner with all that belongs to it, milliseconds: the median time
 * from one answer to the next. `answeredAt`: when answers were given, in any order.
 */
export function paceFrom(answeredAt: readonly number[]): number {
  const times = answeredAt.toSorted((a, b) => a - b)
  const gaps = times
    .map((at, index) => at - (times[index - 1] ?? Number.NEGATIVE_INFINITY))
    .filter((gap) => gap <= LONGEST_MS)
    .sort((a, b) => a - b)
  if (gaps.length < ENOUGH) return USUAL_PACE_MS
  const middle = Math.floor(gaps.length / 2)
  const upper = gaps[middle] ?? USUAL_PACE_MS
  const median = gaps.length % 2 === 1 ? upper : ((gaps[middle - 1] ?? upper) + upper) / 2
  return clamp(median, SHORTEST_MS, LONGEST_MS)
}

/** How many questions fit into so many minutes at that pace; one at least. */
export const questionsInMinutes = (minutes: number, paceMs: number): number =>
  Math.max(1, Math.round((minutes * 60_000) / paceMs))

/** How many minutes so many questions take, rounded up. */
export const minutesFor = (questions: number, paceMs: number): number =>
  Math.ceil((questions * paceMs) / 60_000)
