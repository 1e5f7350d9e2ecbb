import { useMemo } from 'react'
import { type PlanInForce, plansInForce } from '../domain/plan/planInForce.ts'
import type { Question } from '../domain/questions/question.ts'
import { dayHere, startOfDayHere } from './dayHere.ts'
import { usePlans } from './usePlans.ts'

/** The plans whose day is still to come, for `effectiveDue` and the quota; undefined while loading. */
export function usePlansInForce(
  questions: readonly Question[],
  now: number,
): readonly PlanInForce[] | undefined {
  const plans = usePlans()
  const today = dayHere(now)
  return useMemo(
    () => plans && plansInForce(plans, questions, today, startOfDayHere),
    [plans, questions, today],
  )
}
