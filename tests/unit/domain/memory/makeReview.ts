import fc from 'fast-check'
import { REVIEW_MODES, type Review } from '../../../../renderer/domain/memory/review.ts'

export const DAY = 24 * 60 * 60 * 1000
export const START = Date.UTC(2026, 0, 5, 9, 0)

export const makeReview = (given: Partial<Review> = {}): Review => ({
  id: 'r1',
  questionId: 'q:who:fr-enforce/service',
  at: START,
  rating: 3,
  correct: true,
  score: 1,
  elapsedMs: 4000,
  mode: 'quiz',
  device: 'laptop',
  offsetMinutes: -360,
  ...given,
})

/** Few ids, questions and days, so that clashes are common. */
export const anyReview: fc.Arbitrary<Review> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  questionId: fc.constantFrom('q:1', 'q:2', 'q:3'),
  at: fc.integer({ min: 0, max: 40 }).map((halfDays) => START + (halfDays * DAY) / 2),
  rating: fc.constantFrom(1, 2, 3, 4),
  correct: fc.boolean(),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  elapsedMs: fc.integer({ min: 0, max: 60_000 }),
  mode: fc.constantFrom(...REVIEW_MODES),
  device: fc.constantFrom('laptop', 'lab'),
  offsetMinutes: fc.constantFrom(-360, 0, 420),
})
