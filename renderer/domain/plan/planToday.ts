import type { CardState } from '../memory/cards.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import { effectiveDue } from './effectiveDue.ts'
import type { PlanInForce } from './planInForce.ts'
import { newToday } from './planQuota.ts'

/** What a plan asks for today, and how far it got. */
export interface PlanToday {
  readonly planId: string
  readonly newQuota: number
  readonly newDone: number
  readonly reviewsLeft: number
  readonly reviewsDone: number
}

interface DayState {
  readonly cards: ReadonlyMap<string, CardState>
  /** Ids of questions answered today: for the first time ever, and again. */
  readonly begun: ReadonlySet<string>
  readonly revised: ReadonlySet<string>
  readonly now: number
  readonly endOfDay: number
  readonly today: StudyDay
}

/**
 * Today's share of each plan, in the order of `plans`. A question in several plans counts in the
 * earliest alone, so that the shares of a day add up to what there is to do.
 */
export const planToday = (plans: readonly PlanInForce[], state: DayState): readonly PlanToday[] => {
  const taken = new Set<string>()
  return plans.map((plan) => {
    const own = [...plan.questionIds].filter((id) => !taken.has(id))
    for (const id of own) taken.add(id)
    return shareOf(plan, plans, own, state)
  })
}

const shareOf = (
  { plan, examDay }: PlanInForce,
  plans: readonly PlanInForce[],
  own: readonly string[],
  { cards, begun, revised, now, endOfDay, today }: DayState,
): PlanToday => {
  const newDone = own.filter((id) => begun.has(id)).length
  const unmet = own.filter((id) => !cards.has(id)).length
  const isDue = (id: string) => {
    const card = cards.get(id)
    return card !== undefined && effectiveDue(card, plans, now) <= endOfDay
  }
  return {
    planId: plan.id,
    newQuota: newToday(unmet, newDone, examDay - today),
    newDone,
    // What was begun today comes back within minutes and belongs to the new.
    reviewsLeft: own.filter((id) => isDue(id) && !begun.has(id)).length,
    reviewsDone: own.filter((id) => revised.has(id) && !isDue(id)).length,
  }
}
