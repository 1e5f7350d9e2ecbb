import { useTranslation } from 'react-i18next'
import { VERDICT_ICONS } from '../../../canvas/flows/RowHeadings.tsx'
import type { RowVerdict } from '../../../domain/comparison/judgeRow.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import styles from './VerdictMark.module.css'

interface Props {
  readonly kind: RowVerdict['kind']
  /** How many rows are judged so, where that is to be said. */
  readonly count?: number
}

/** A verdict by sign and word. */
export function VerdictMark({ kind, count }: Props) {
  const { t } = useTranslation('compareFlows')
  const { format } = useLocale()
  const Icon = VERDICT_ICONS[kind]
  const word = t(`verdict.${kind}`)
  return (
    <span className={`${styles.mark} ${styles[kind]}`} data-verdict={kind}>
      <Icon size={16} strokeWidth={2.4} aria-hidden="true" />
      {count === undefined ? word : `${word}: ${format.number(count)}`}
    </span>
  )
}
