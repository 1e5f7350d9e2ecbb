import { useTranslation } from 'react-i18next'
import type { Tally } from '../../domain/questions/tally.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Meter } from '../../ui/Meter.tsx'
import styles from './QuizSummary.module.css'

interface Props {
  readonly caption: string
  readonly rows: readonly Tally<string>[]
}

/** How many were right of each sort. */
export function ResultTable({ caption, rows }: Props) {
  const { t } = useTranslation('quiz')
  const { format } = useLocale()
  const sorted = rows.toSorted(
    (a, b) => a.right / a.total - b.right / b.total || format.compare(a.key, b.key),
  )
  return (
    <section className={styles.table} aria-label={caption}>
      <h2>{caption}</h2>
      <ul>
        {sorted.map(({ key, right, total }) => {
          const text = t('summary.of', { right, total })
          return (
            <li key={key} className={styles.row}>
              <span>{key}</span>
              <Meter share={right / total} label={key} text={text} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
