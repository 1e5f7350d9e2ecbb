import { canonicalJson } from './canonicalJson.ts'
import { compareReviews, type Review } from './review.ts'

/**
 * The union of two logs by id, in the order of the log. Commutative, associative and idempotent, so
 * machines that exchange logs in any order, any number of times, end with the same one.
 */
export const mergeReviews = (a: Iterable<Review>, b: Iterable<Review>): Review[] => {
  const byId = new Map<string, Review>()
  for (const review of [...a, ...b]) {
    const known = byId.get(review.id)
    byId.set(review.id, known ? agreedReview(known, review) : review)
  }
  return [...byId.values()].sort(compareReviews)
}

/**
 * Which of two rows with one id stays. An id is used once, so a difference means damage; which row
 * is right can't be known, but all machines must keep the same one: the first by canonical JSON.
 */
export const agreedReview = (a: Review, b: Review): Review =>
  canonicalJson(b) < canonicalJson(a) ? b : a
