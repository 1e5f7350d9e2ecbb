import { dayOfIso } from '../statistics/calendarDay.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import { PLAN_BOUNDS, type Plan } from './plan.ts'

/** What a plan lacks before it can be kept. */
export type PlanProblem = 'no-day' | 'past' | 'too-far' | 'no-scope' | 'minutes' | 'long-name'

/** What is wrong with a plan as it was filled in; `scope` null where nothing was chosen. */
export const planProblems = (
  plan: Pick<Plan, 'name' | 'day' | 'minutes'> & { readonly scope: readonly string[] | null },
  today: StudyDay,
): readonly PlanProblem[] => {
  const day = dayOfIso(plan.day)
  const { leastMinutes, mostMinutes, longestName, farthestDays } = PLAN_BOUNDS
  const wrong: readonly (readonly [PlanProblem, boolean])[] = [
    ['long-name', plan.name.length > longestName],
    ['no-day', day === null],
    ['past', day !== null && day < today],
    ['too-far', day !== null && day > today + farthestDays],
    ['no-scope', plan.scope === null],
    ['minutes', !(plan.minutes >= leastMinutes && plan.minutes <= mostMinutes)],
  ]
  return wrong.flatMap(([problem, isSo]) => (isSo ? [problem] : []))
}
