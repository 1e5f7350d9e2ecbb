import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { Plan } from '../../domain/plan/plan.ts'
import { dayOfIso } from '../../domain/statistics/calendarDay.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** How a plan is called, dated and delimited in the language on screen. */
export function usePlanWords() {
  const { t } = useTranslation('plan')
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const subjects = [...systems, ...themes]

  /** Of what is no longer in the atlas nothing can be said. */
  const namesOf = (scope: readonly string[]): readonly string[] =>
    subjects.filter(({ id }) => scope.includes(id)).map(({ name }) => name[locale])

  return {
    nameOf: ({ name }: Plan) => name.trim() || t('unnamed'),
    dayOf: ({ day }: Plan) => format.weekdayDay(dayOfIso(day) ?? 0),
    namesOf,
    scopeOf: ({ scope }: Plan) => {
      if (scope.length === 0) return t('scope.all')
      const names = namesOf(scope)
      return names.length === 0 ? t('scope.gone') : format.list(names)
    },
  }
}
