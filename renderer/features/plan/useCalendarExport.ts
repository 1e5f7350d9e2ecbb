import { useTranslation } from 'react-i18next'
import { dayHere } from '../../data/dayHere.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { planEvents } from '../../domain/plan/planEvents.ts'
import type { PlanOutlook } from '../../domain/plan/planOutlook.ts'
import type { SimulatedDay } from '../../domain/plan/simulateStudy.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useTextSaving } from '../saving/index.ts'
import { usePlanWords } from './usePlanWords.ts'

const EXTENSION = 'ics'

/** A plan as a file for any calendar, and what became of it. */
export function useCalendarExport() {
  const { t } = useTranslation('plan')
  const { locale, format } = useLocale()
  const { nameOf, dayOf, scopeOf } = usePlanWords()
  const { message, save } = useTextSaving()

  const exportCalendar = (plan: Plan, outlook: PlanOutlook): Promise<boolean> =>
    save(async () => {
      const { toIcs } = await import('../../domain/calendar/toIcs.ts')
      const name = nameOf(plan)
      const now = Date.now()
      const figures = ({ fresh, reviews, minutes }: SimulatedDay) => ({
        name,
        fresh: format.number(fresh),
        reviews: format.number(reviews),
        time: format.duration(Math.ceil(minutes) * 60_000),
      })
      const events = planEvents(plan, outlook, dayHere(now), {
        exam: t('calendar.exam', { name }),
        examText: scopeOf(plan),
        study: (day) => t('calendar.study', figures(day)),
        studyText: (day) =>
          [
            t('calendar.quota', figures(day)),
            t('calendar.until', { name, day: dayOf(plan) }),
            scopeOf(plan),
          ].join('\n'),
      })
      return {
        suggestedName: `${t('calendar.fileName')}-${plan.day}.${EXTENSION}`,
        contents: toIcs({ name, language: locale, writtenAt: now, events }),
        title: t('calendar'),
        filterName: t('calendar.fileType'),
        extension: EXTENSION,
      }
    })
  return { message, exportCalendar }
}
