import { isoOfDay } from '../statistics/calendarDay.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import type { PlanOutlook } from './planOutlook.ts'

interface PlanTableWords {
  readonly head: readonly [day: string, fresh: string, reviews: string, minutes: string]
  readonly number: (value: number) => string
}

/** What a plan asks of each day, a day a row, for a spreadsheet. */
export const planTable = (
  { days }: Pick<PlanOutlook, 'days'>,
  today: StudyDay,
  { head, number }: PlanTableWords,
): readonly (readonly string[])[] => [
  head,
  ...days.map(({ fresh, reviews, minutes }, index) => [
    isoOfDay(today + index),
    number(fresh),
    number(reviews),
    number(Math.ceil(minutes)),
  ]),
]
