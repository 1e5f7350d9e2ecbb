import type { CardState } from '../memory/cards.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import { effectiveDue } from './effectiveDue.ts'
import { PLAN_BOUNDS } from './plan.ts'
import type { PlanInForce } from './planInForce.ts'
import { daysForNew } from './planQuota.ts'
import { fadingRecall, type SimulatedDay, type StudyWish, simulateStudy } from './simulateStudy.ts'

export interface PlanOutlook {
  readonly total: number
  readonly met: number
  readonly daysLeft: number
  /** The days of the curve, from today, 0, to the examination. */
  readonly curveDays: readonly number[]
  /** Mean chance of recall on these days: if nothing more is done, and if the plan is kept in its minutes a day. */
  readonly fading: readonly number[]
  readonly kept: readonly number[]
  /** The days as the plan asks for them, however long they take. */
  readonly days: readonly SimulatedDay[]
  readonly fit: PlanFit
}

export type PlanFit =
  | { readonly kind: 'fits' }
  /** In the minutes a day so many questions are never begun, and what is `kept` says how it ends then. */
  | {
      readonly kind: 'short'
      readonly unreached: number
      /** The fewest minutes a day that reach all; null where no day is long enough. */
      readonly minutesNeeded: number | null
    }

const STEP_MINUTES = 5

/** What is to be expected of a plan: the curve, the days, and whether the time is enough. */
export const planOutlook = (
  inForce: PlanInForce,
  plans: readonly PlanInForce[],
  cards: ReadonlyMap<string, CardState>,
  now: number,
  today: StudyDay,
  msAnAnswer: number,
): PlanOutlook => {
  const wish = wishFor(inForce, plans, cards, now, today, msAnAnswer)
  const { questionIds, plan } = inForce
  const daysLeft = wish.days
  const free = simulateStudy(wish)
  const timed = simulateStudy({ ...wish, minutesADay: plan.minutes })
  return {
    total: questionIds.size,
    met: wish.met.length,
    daysLeft,
    curveDays: wish.curveDays,
    fading: fadingRecall(
      wish.met.map(({ card }) => card),
      questionIds.size,
      now,
      wish.curveDays,
    ),
    kept: timed.recall,
    days: free.days,
    fit:
      timed.unreached === 0
        ? { kind: 'fits' }
        : {
            kind: 'short',
            unreached: timed.unreached,
            minutesNeeded: daysLeft === 0 ? null : minutesNeeded(wish, plan.minutes),
          },
  }
}

/** Whether the minutes a day of a plan are enough to begin everything in it. */
export const isTimeEnough = (
  inForce: PlanInForce,
  plans: readonly PlanInForce[],
  cards: ReadonlyMap<string, CardState>,
  now: number,
  today: StudyDay,
  msAnAnswer: number,
): boolean => {
  const wish = wishFor(inForce, plans, cards, now, today, msAnAnswer)
  const { minutes } = inForce.plan
  return simulateStudy({ ...wish, curveDays: [], minutesADay: minutes }).unreached === 0
}

/** What is to be played in advance, in whatever time it takes. */
const wishFor = (
  { questionIds, examDay }: PlanInForce,
  plans: readonly PlanInForce[],
  cards: ReadonlyMap<string, CardState>,
  now: number,
  today: StudyDay,
  msAnAnswer: number,
): StudyWish => {
  const daysLeft = examDay - today
  return {
    met: [...questionIds].flatMap((id) => {
      const card = cards.get(id)
      return card ? [{ card, due: effectiveDue(card, plans, now) }] : []
    }),
    unmet: [...questionIds].filter((id) => !cards.has(id)),
    now,
    days: daysLeft,
    newDays: daysForNew(daysLeft),
    msAnAnswer,
    minutesADay: null,
    curveDays: curveDays(daysLeft),
  }
}

/** No more points than can be seen. */
const MOST_POINTS = 60

const curveDays = (daysLeft: number): readonly number[] => {
  const stride = Math.max(1, Math.ceil(daysLeft / MOST_POINTS))
  const points = Array.from({ length: Math.ceil(daysLeft / stride) }, (_, index) => index * stride)
  return [...points, daysLeft]
}

/** Halving the range: more time never reaches fewer questions. */
const minutesNeeded = (wish: StudyWish, tooFew: number): number | null => {
  const reachesAll = (steps: number) =>
    simulateStudy({ ...wish, curveDays: [], minutesADay: steps * STEP_MINUTES }).unreached === 0
  let low = Math.floor(tooFew / STEP_MINUTES)
  let high = PLAN_BOUNDS.mostMinutes / STEP_MINUTES
  if (!reachesAll(high)) return null
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reachesAll(middle)) high = middle
    else low = middle
  }
  return high * STEP_MINUTES
}
