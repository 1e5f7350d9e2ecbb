import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Mastery } from '../../domain/memory/mastery.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Meter } from '../../ui/Meter.tsx'
import styles from './ProgressScreen.module.css'

interface Props {
  readonly name: string
  readonly mastery: Mastery
  readonly href?: string
  readonly strong?: boolean
}

/** How well something is remembered, and how much of it was met. */
export function MasteryRow({ name, mastery, href, strong = false }: Props) {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const { recall, seen, total } = mastery
  return (
    <div className={`${styles.row} ${strong ? styles.strong : ''}`}>
      {href ? <Link href={href}>{name}</Link> : <strong>{name}</strong>}
      <Meter share={recall} label={t('recall', { name })} text={format.percent(recall)} />
      <span className={styles.seen}>{t('seen', { seen, total })}</span>
    </div>
  )
}
