import { mergeLogs } from './mergeLogs.ts'
import type { Review } from './review.ts'

/** The union of two logs of answers. */
export const mergeReviews = (a: Iterable<Review>, b: Iterable<Review>): Review[] => mergeLogs(a, b)
