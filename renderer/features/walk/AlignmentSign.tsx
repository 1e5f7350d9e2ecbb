import { ArrowLeft, ArrowRight, Equal, EqualNot } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AlignedRow } from '../../domain/walk/alignWalks.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './SideBySide.module.css'

const SIGNS = { same: Equal, differs: EqualNot, onlyFirst: ArrowLeft, onlySecond: ArrowRight }

interface Props {
  readonly row: AlignedRow
  readonly names: { readonly first: string; readonly second: string }
}

/** How the two sides of a row stand to each other: a sign and a word. */
export function AlignmentSign({ row, names }: Props) {
  const { t } = useTranslation('walk')
  const { format } = useLocale()
  const Sign = SIGNS[row.alignment]
  return (
    <span className={styles.sign}>
      <Sign size={18} strokeWidth={2.4} aria-hidden="true" />
      <span>
        <strong>
          {row.alignment === 'onlyFirst' || row.alignment === 'onlySecond'
            ? t('align.only', { name: row.alignment === 'onlyFirst' ? names.first : names.second })
            : t(`align.${row.alignment}`)}
        </strong>
        {row.differences.length > 0 && (
          <span className={styles.actor}>
            {format.list(row.differences.map((difference) => t(`align.by.${difference}`)))}
          </span>
        )}
      </span>
    </span>
  )
}
