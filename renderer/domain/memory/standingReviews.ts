import type { Review } from './review.ts'

/** The answers that count: those that were not taken back. `retracted` holds ids of reviews. */
export const standingReviews = (
  reviews: Iterable<Review>,
  retracted: ReadonlySet<string>,
): Review[] => [...reviews].filter(({ id }) => !retracted.has(id))
