import { useTranslation } from 'react-i18next'
import { HEAT_STEPS } from '../../domain/statistics/heatMap.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './HeatMap.module.css'

/** Which mark stands for how many answers a day. */
export function HeatLegend() {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const ranges = HEAT_STEPS.map((from, index) => {
    const next = HEAT_STEPS[index + 1]
    return next === undefined ? `${format.number(from)}+` : `${from}–${next - 1}`
  })
  return (
    <ul className={styles.legend} aria-label={t('heat.legend')}>
      {['0', ...ranges].map((range, level) => (
        <li key={range}>
          <span className={styles.sample} data-level={level}>
            <span className={styles.mark} />
          </span>
          {range}
        </li>
      ))}
    </ul>
  )
}
