import { clamp } from '../memory/review.ts'
import type { Sum } from '../statistics/sumDays.ts'

/** With its explanation; until there are answers enough to tell. */
const USUAL_MS = 24_000
const ENOUGH_ANSWERS = 20
/** A page left open is no thinking, and a double click no reading. */
const BOUNDS = { least: 8000, most: 60_000 } as const

/** How long the learner takes for one answer, milliseconds. */
export const msAnAnswer = ({ answers, elapsedMs }: Pick<Sum, 'answers' | 'elapsedMs'>): number =>
  answers < ENOUGH_ANSWERS ? USUAL_MS : clamp(elapsedMs / answers, BOUNDS.least, BOUNDS.most)
