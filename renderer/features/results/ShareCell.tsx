import { type Measure, measured } from '../../domain/results/measure.ts'
import type { Standing } from '../../domain/results/results.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './ClassTable.module.css'

/** Below it a share is marked. */
const WEAK = 0.5

interface Props {
  readonly standing: Standing | undefined
  readonly measure: Measure
}

/** One figure of a class table: a share, and what it is a share of. */
export function ShareCell({ standing, measure }: Props) {
  const { format } = useLocale()
  const share = measured(standing, measure)
  if (!share) return <td className={styles.cell}>–</td>
  const { part, of } = share
  return (
    <td className={styles.cell} data-weak={part / of < WEAK || undefined}>
      {format.percent(shownShare(part / of))}
      <span className={styles.counts}>
        {format.number(part)}/{format.number(of)}
      </span>
    </td>
  )
}
