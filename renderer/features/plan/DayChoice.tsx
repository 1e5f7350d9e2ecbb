import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOfIso, isoOfDay } from '../../domain/statistics/calendarDay.ts'
import type { StudyDay } from '../../domain/statistics/studyDay.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './PlanForm.module.css'

interface Props {
  /** «2027-01-15»; may be no date of the calendar while it is being chosen. */
  readonly day: string
  readonly today: StudyDay
  readonly onChoose: (day: string) => void
}

const YEARS_AHEAD = 3
const two = (value: number) => String(value).padStart(2, '0')

/**
 * A date by three lists. Not the browser's own field for dates: it writes in the language of the
 * browser, and none of them knows Kyrgyz.
 */
export function DayChoice({ day, today, onChoose }: Props) {
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const [year = '', month = '', date = ''] = day.split('-')
  const thisYear = Number(isoOfDay(today).slice(0, 4))
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => String(thisYear + index))
  const chosen = dayOfIso(day)
  return (
    <fieldset className={styles.group}>
      <legend>{t('day')}</legend>
      <div className={styles.date}>
        <NativeSelect
          aria-label={t('day.date')}
          value={date}
          onChange={(event) => onChoose(`${year}-${month}-${event.currentTarget.value}`)}
          data={Array.from({ length: 31 }, (_, index) => two(index + 1)).map((value) => ({
            value,
            label: String(Number(value)),
          }))}
        />
        <NativeSelect
          aria-label={t('day.month')}
          value={month}
          onChange={(event) => onChoose(`${year}-${event.currentTarget.value}-${date}`)}
          data={Array.from({ length: 12 }, (_, index) => ({
            value: two(index + 1),
            label: format.shortMonth(index),
          }))}
        />
        <NativeSelect
          aria-label={t('day.year')}
          value={year}
          onChange={(event) => onChoose(`${event.currentTarget.value}-${month}-${date}`)}
          data={[...new Set([year, ...years])].sort()}
        />
      </div>
      <p className={styles.hint} aria-live="polite">
        {chosen === null
          ? t('problem.no-day')
          : `${format.weekdayDay(chosen)} · ${
              chosen < today
                ? t('problem.past')
                : t('daysLeft', { days: format.number(chosen - today) })
            }`}
      </p>
    </fieldset>
  )
}
