import { Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { MOST_HANDS } from '../../domain/lesson/tallyHands.ts'
import styles from './ClassControls.module.css'

interface Props {
  /** The letter of the option, or what is counted. */
  readonly name: string
  /** The key that counts it. */
  readonly figure: number
  readonly hands: number
  readonly onCount: (by: 1 | -1) => void
  readonly onSet: (hands: number) => void
}

/** The hands for one option: one more, one less, or a number typed. */
export function TallyCounter({ name, figure, hands, onCount, onSet }: Props) {
  const { t } = useTranslation('classroom')
  return (
    <li className={styles.counter}>
      <span className={styles.name}>{name}</span>
      <button
        type="button"
        className={styles.step}
        disabled={hands === 0}
        aria-label={t('less', { name })}
        title={`${t('less', { name })} (Shift+${figure})`}
        onClick={() => onCount(-1)}
      >
        <Minus size={22} aria-hidden="true" />
      </button>
      <input
        className={styles.count}
        type="text"
        inputMode="numeric"
        aria-label={t('handsFor', { name })}
        value={hands}
        onChange={({ currentTarget }) => onSet(Number(currentTarget.value.replace(/\D/g, '')))}
        onFocus={({ currentTarget }) => currentTarget.select()}
        maxLength={String(MOST_HANDS).length}
      />
      <button
        type="button"
        className={styles.step}
        aria-label={t('more', { name })}
        title={`${t('more', { name })} (${figure})`}
        onClick={() => onCount(1)}
      >
        <Plus size={22} aria-hidden="true" />
      </button>
    </li>
  )
}
