import { useTranslation } from 'react-i18next'
import type { DueDay } from '../../domain/statistics/dueForecast.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { TableBehind } from '../../ui/TableBehind.tsx'
import styles from './DueChart.module.css'

/** Every so many days one is named below its bar. */
const NAMED_EVERY = 5

/** How many questions fall due on each of the coming days. */
export function DueChart({ days }: { readonly days: readonly DueDay[] }) {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const most = Math.max(1, ...days.map(({ due }) => due))
  const total = days.reduce((sum, { due }) => sum + due, 0)
  const overdue = days[0]?.overdue ?? 0
  const busiest = days.find(({ due }) => due === most)
  const summary = t('due.summary', {
    total: format.number(total),
    today: format.number(days[0]?.due ?? 0),
    overdue: format.number(overdue),
  })
  return (
    <Card>
      <h2>{t('due')}</h2>
      <p className={styles.lead}>
        {summary}{' '}
        {busiest &&
          total > 0 &&
          t('due.busiest', {
            day: format.shortDay(busiest.day),
            count: format.number(busiest.due),
          })}
      </p>
      <div className={styles.chart} role="img" aria-label={`${t('due')}. ${summary}`}>
        {days.map(({ day, due, overdue: late }, index) => (
          <div key={day} className={styles.day}>
            <span className={styles.count}>{due > 0 && format.number(due)}</span>
            <div className={styles.bar} style={{ height: `${(due / most) * 100}%` }}>
              {late > 0 && (
                <div className={styles.late} style={{ height: `${(late / due) * 100}%` }} />
              )}
            </div>
            <span className={styles.name}>
              {index === 0 ? t('due.today') : index % NAMED_EVERY === 0 ? format.shortDay(day) : ''}
            </span>
          </div>
        ))}
      </div>
      {overdue > 0 && (
        <p className={styles.key}>
          <span className={`${styles.swatch} ${styles.late}`} /> {t('due.late')}
        </p>
      )}
      <p className={styles.lead}>{t('due.assumes')}</p>
      <TableBehind
        summary={t('asTable')}
        caption={t('due')}
        head={[t('day'), t('due.head')]}
        rows={() => days.map(({ day, due }) => [format.weekdayDay(day), format.number(due)])}
      />
    </Card>
  )
}
