import type { Question } from '../questions/question.ts'
import { dayOfIso } from '../statistics/calendarDay.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import type { Plan } from './plan.ts'

/** A plan whose day is still to come, put in terms of questions and instants. */
export interface PlanInForce {
  readonly plan: Plan
  readonly examDay: StudyDay
  /** When the day of the examination begins, milliseconds since the epoch. */
  readonly examAt: number
  readonly questionIds: ReadonlySet<string>
  /** When each day of the last stretch begins. */
  readonly lastStretch: readonly number[]
}

/**
 * Every question of a plan is asked once more within so many days before the examination. Spread, not
 * all on the eve: nobody answers a thousand questions in an evening.
 */
export const LAST_STRETCH_DAYS = 7

/** Ids of the questions of a plan: those of its systems and themes; for the whole atlas all, shared ones too. */
export const questionsInScope = (
  scope: readonly string[],
  questions: readonly Question[],
): readonly Question[] =>
  scope.length === 0
    ? questions
    : questions.filter(({ system }) => system !== null && scope.includes(system))

/**
 * The plans that still ask for something: not deleted, their day not past. The earliest comes first.
 * `startOfDay` is when a study day begins where the learner is.
 */
export const plansInForce = (
  plans: Iterable<Plan>,
  questions: readonly Question[],
  today: StudyDay,
  startOfDay: (day: StudyDay) => number,
): readonly PlanInForce[] =>
  [...plans]
    .flatMap((plan) => {
      const examDay = dayOfIso(plan.day)
      if (plan.deleted || examDay === null || examDay < today) return []
      return {
        plan,
        examDay,
        examAt: startOfDay(examDay),
        questionIds: new Set(questionsInScope(plan.scope, questions).map(({ id }) => id)),
        lastStretch: Array.from({ length: LAST_STRETCH_DAYS }, (_, index) =>
          startOfDay(examDay - LAST_STRETCH_DAYS + index),
        ),
      }
    })
    .sort((a, b) => a.examDay - b.examDay || (a.plan.id < b.plan.id ? -1 : 1))
