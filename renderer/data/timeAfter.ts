import { clamp, REVIEW_BOUNDS } from '../domain/memory/review.ts'

/** Later than what is replaced, even when the clock was set back: else a merge would undo the change. */
export const timeAfter = (
  before: { readonly updatedAt: number } | undefined,
  now: number,
): number =>
  clamp(
    Math.max(now, before ? before.updatedAt + 1 : 0),
    REVIEW_BOUNDS.earliest,
    REVIEW_BOUNDS.latest,
  )
