import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './OrderAnswer.module.css'

interface Props {
  readonly step: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: 1 | -1) => void
}

/** One place up, one place down: for the pointer and for screen readers; the Tab key passes them by, arrows do the same. */
export function MoveButtons({ step, isFirst, isLast, onMove }: Props) {
  const { t } = useTranslation('quiz')
  return (
    <span className={styles.moves}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('up', { step })}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('down', { step })}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </button>
    </span>
  )
}
