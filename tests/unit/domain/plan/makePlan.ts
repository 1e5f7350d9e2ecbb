import type { Plan } from '../../../../renderer/domain/plan/plan.ts'
import { type PlanInForce, plansInForce } from '../../../../renderer/domain/plan/planInForce.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'
import { DAY } from '../memory/makeReview.ts'

/** The day of `START`, 5 January 2026. */
export const TODAY = 20_458

export const makePlan = (given: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  name: '',
  day: '2026-02-04',
  scope: [],
  minutes: 30,
  updatedAt: 0,
  device: 'laptop',
  deleted: false,
  ...given,
})

export const makeQuestions = (count: number, system: string | null = 'land'): Question[] =>
  Array.from({ length: count }, (_, index) => makeQuestion({ id: `q:${system}:${index}`, system }))

/** In London in winter: a study day begins at four. */
export const startOfDay = (day: number): number => day * DAY + DAY / 6

export const inForce = (
  plans: readonly Plan[],
  questions: readonly Question[],
  today = TODAY,
): readonly PlanInForce[] => plansInForce(plans, questions, today, startOfDay)
