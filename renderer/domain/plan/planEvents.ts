import type { CalendarEvent } from '../calendar/calendarEvent.ts'
import { isoOfDay } from '../statistics/calendarDay.ts'
import type { StudyDay } from '../statistics/studyDay.ts'
import type { Plan } from './plan.ts'
import type { PlanOutlook } from './planOutlook.ts'
import type { SimulatedDay } from './simulateStudy.ts'

/** What the events of a plan say, in one language. */
export interface PlanEventWords {
  readonly exam: string
  readonly examText: string
  readonly study: (day: SimulatedDay) => string
  readonly studyText: (day: SimulatedDay) => string
}

/**
 * A plan as days of a calendar: the examination, and each day on which something is to be done for it.
 * A day is the same event whenever the plan is written; so is the examination, wherever it is moved to.
 */
export function planEvents(
  plan: Pick<Plan, 'id'>,
  { days, daysLeft }: Pick<PlanOutlook, 'days' | 'daysLeft'>,
  today: StudyDay,
  words: PlanEventWords,
): readonly CalendarEvent[] {
  const uid = (what: string) => `${plan.id}-${what}@atkaruu-atlas`
  return [
    ...days.flatMap((each, index) =>
      each.fresh + each.reviews === 0
        ? []
        : {
            uid: uid(isoOfDay(today + index)),
            day: today + index,
            summary: words.study(each),
            description: words.studyText(each),
            isBusy: false,
          },
    ),
    {
      uid: uid('examination'),
      day: today + daysLeft,
      summary: words.exam,
      description: words.examText,
      isBusy: true,
    },
  ]
}
