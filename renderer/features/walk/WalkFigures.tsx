import { useTranslation } from 'react-i18next'
import type { WalkSummary } from '../../domain/walk/summarizeWalk.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './WalkFigures.module.css'

const FIGURES = [
  'steps',
  'decisions',
  'actors',
  'timeLimits',
  'payments',
  'documents',
  'sanctions',
] as const satisfies readonly (keyof WalkSummary)[]

/** How much of what a walk came past. */
export function WalkFigures({ summary }: { readonly summary: WalkSummary }) {
  const { t } = useTranslation('walk')
  const { format } = useLocale()
  return (
    <dl className={styles.figures}>
      {FIGURES.map((figure) => (
        <div key={figure} data-figure={figure}>
          <dt>{t(`figure.${figure}`)}</dt>
          <dd>{format.number(summary[figure].length)}</dd>
        </div>
      ))}
    </dl>
  )
}
