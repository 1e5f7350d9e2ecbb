import type { CardState } from '../memory/cards.ts'
import { fnv1a } from '../random.ts'
import type { PlanInForce } from './planInForce.ts'

/**
 * When a card is to be asked as the plans want it: as the schedule says, but for what is examined never
 * later than its turn in the last days before. Derived; the log and the card stay as they are.
 */
export const effectiveDue = (
  card: Pick<CardState, 'questionId' | 'due' | 'lastReview'>,
  plans: readonly PlanInForce[],
  now: number,
): number => Math.min(card.due, ...plans.map((plan) => latestDue(card, plan, now)))

const latestDue = (
  { questionId, lastReview }: Pick<CardState, 'questionId' | 'lastReview'>,
  { examAt, questionIds, lastStretch }: PlanInForce,
  now: number,
): number => {
  const begins = lastStretch[0] ?? examAt
  // Answered in the last days it has had its turn, and once the day has come there is nothing to cap.
  if (now >= examAt || lastReview >= begins || !questionIds.has(questionId))
    return Number.POSITIVE_INFINITY
  return lastStretch[turnOf(questionId, lastStretch.length)] ?? examAt
}

/** Which of the last days a question is asked on: the same on every machine, and evenly spread. */
export const turnOf = (questionId: string, days: number): number => fnv1a(questionId) % days
