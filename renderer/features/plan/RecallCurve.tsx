import { useTranslation } from 'react-i18next'
import { dayHere } from '../../data/dayHere.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import type { PlanOutlook } from '../../domain/plan/planOutlook.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { TableBehind } from '../../ui/TableBehind.tsx'
import styles from './RecallCurve.module.css'

interface Props {
  readonly outlook: PlanOutlook
  readonly name: string
}

const WIDTH = 720
const HEIGHT = 220
const PLOT = { left: 52, right: 640, top: 14, bottom: 184 } as const
const LINES = [0, 0.25, 0.5, 0.75, 1] as const
/** Two figures nearer than this would be written over one another. */
const LINE_HEIGHT = 16

/** How much is remembered from today to the examination: if nothing more is done, and if the plan is kept. */
export function RecallCurve({ outlook, name }: Props) {
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const { now } = useStudyDay()
  const { curveDays, fading, kept, daysLeft, days, fit } = outlook
  const today = dayHere(now)
  const x = (day: number) => PLOT.left + (day / daysLeft) * (PLOT.right - PLOT.left)
  const y = (share: number) => PLOT.bottom - share * (PLOT.bottom - PLOT.top)
  const path = (shares: readonly number[]) =>
    shares.map((share, index) => `${x(curveDays[index] ?? 0)},${y(share)}`).join(' ')
  const atEnd = { kept: kept.at(-1) ?? 0, fading: fading.at(-1) ?? 0 }
  const summary = t(fit.kind === 'fits' ? 'curve.summary' : 'curve.summaryShort', {
    kept: format.percent(atEnd.kept),
    fading: format.percent(atEnd.fading),
  })
  const keptY = Math.min(y(atEnd.kept), y(atEnd.fading) - LINE_HEIGHT)
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h4>{t('curve')}</h4>
        <p className={styles.soft}>{summary}</p>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${name}. ${summary}`}
        className={styles.drawing}
      >
        {LINES.map((share) => (
          <g key={share}>
            <line
              className={styles.rule}
              x1={PLOT.left}
              x2={PLOT.right}
              y1={y(share)}
              y2={y(share)}
            />
            <text className={styles.label} x={PLOT.left - 8} y={y(share) + 4} textAnchor="end">
              {format.percent(share)}
            </text>
          </g>
        ))}
        <polyline className={styles.fading} points={path(fading)} />
        <polyline className={styles.kept} points={path(kept)} />
        <circle className={styles.dot} cx={PLOT.right} cy={y(atEnd.kept)} r={4} />
        <text className={styles.end} x={PLOT.right + 10} y={keptY + 4}>
          {format.percent(atEnd.kept)}
        </text>
        <text className={styles.endFading} x={PLOT.right + 10} y={y(atEnd.fading) + 4}>
          {format.percent(atEnd.fading)}
        </text>
        <text className={styles.label} x={PLOT.left} y={HEIGHT - 14}>
          {t('curve.today')}
        </text>
        <text className={styles.label} x={PLOT.right} y={HEIGHT - 14} textAnchor="end">
          {format.shortDay(today + daysLeft)}
        </text>
      </svg>
      <ul className={styles.key}>
        <li>
          <svg width="34" height="10" aria-hidden="true">
            <line className={styles.kept} x1="1" x2="33" y1="5" y2="5" />
          </svg>
          {fit.kind === 'fits' ? t('curve.kept') : t('curve.keptShort')}
        </li>
        <li>
          <svg width="34" height="10" aria-hidden="true">
            <line className={styles.fading} x1="1" x2="33" y1="5" y2="5" />
          </svg>
          {t('curve.fading')}
        </li>
      </ul>
      <details className={styles.assumes}>
        <summary>{t('assumes')}</summary>
        <p>{t('assumes.text')}</p>
      </details>
      <TableBehind
        summary={t('curve.table')}
        caption={t('curve')}
        head={[
          t('curve.day'),
          t('curve.kept'),
          t('curve.fading'),
          t('share.new'),
          t('share.reviews'),
        ]}
        rows={() =>
          curveDays.map((day, index) => [
            format.weekdayDay(today + day),
            format.percent(kept[index] ?? 0),
            format.percent(fading[index] ?? 0),
            format.number(days[day]?.fresh ?? 0),
            format.number(days[day]?.reviews ?? 0),
          ])
        }
      />
    </figure>
  )
}
