import { type CardPhase, type CardState, retrievability } from './cards.ts'
import { type DueOf, scheduledDue } from './dueOf.ts'
import { isLeech } from './leech.ts'
import { compareReviews, movesSchedule, type Rating, type Review } from './review.ts'

/** Why a question is asked just now, in facts; the words are the screen's. */
export type WhyDue =
  | { readonly kind: 'fresh' }
  | {
      readonly kind: 'seen'
      readonly phase: CardPhase
      /** Milliseconds since the epoch. */
      readonly lastAt: number
      /** Null where the log does not say. */
      readonly lastRating: Rating | null
      readonly stabilityDays: number
      /** Chance of recall at this moment, 0 to 1. */
      readonly recall: number
      /** When it was to be asked, milliseconds since the epoch. */
      readonly plannedFor: number
      /** Brought forward by an examination that is near. */
      readonly isBroughtForward: boolean
      readonly answers: number
      readonly lapses: number
      readonly isLeech: boolean
    }

/** `history`: the answers to this question that still count, in any order. */
export function whyDue(
  card: CardState | undefined,
  history: readonly Review[],
  now: number,
  dueOf: DueOf = scheduledDue,
): WhyDue {
  if (!card) return { kind: 'fresh' }
  const last = history
    .filter(({ mode }) => movesSchedule(mode))
    .toSorted(compareReviews)
    .at(-1)
  return {
    kind: 'seen',
    phase: card.state,
    lastAt: last?.at ?? card.lastReview,
    lastRating: last?.rating ?? null,
    stabilityDays: card.stability,
    recall: retrievability(card, now),
    plannedFor: dueOf(card),
    isBroughtForward: dueOf(card) < card.due,
    answers: card.reps,
    lapses: card.lapses,
    isLeech: isLeech(card),
  }
}
