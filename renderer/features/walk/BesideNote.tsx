import { Columns2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/useLocale.ts'
import type { EarlierRoad } from './useEarlierWalk.ts'
import styles from './WalkPanel.module.css'

interface Props {
  readonly earlier: EarlierRoad
  readonly onStop: () => void
}

/** Says that this walk is held against another, and lets go of that. */
export function BesideNote({ earlier, onStop }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const name = `${earlier.subject.name[locale]}, ${earlier.diagram.title[locale]}`
  return (
    <p className={styles.beside}>
      <Columns2 size={17} aria-hidden="true" />
      <span>
        {t('beside', { name })}{' '}
        <button type="button" className={styles.plain} onClick={onStop}>
          {t('besideStop')}
        </button>
      </span>
    </p>
  )
}
