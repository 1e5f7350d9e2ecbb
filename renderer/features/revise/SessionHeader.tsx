import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Remaining } from '../../domain/memory/nextTurn.ts'
import type { Revision } from '../../domain/memory/revision.ts'
import { sessionProgress } from '../../domain/memory/sessionProgress.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './SessionHeader.module.css'

interface Props {
  readonly revision: Revision
  readonly remaining: Remaining
  readonly onEnd: () => void
}

const PARTS = ['due', 'fresh', 'learning'] as const

/** How far the session has come, and what is left of it. */
export function SessionHeader({ revision, remaining, onEnd }: Props) {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const { turn, wish } = revision
  const { answered, total } = sessionProgress(revision, remaining)
  const parts = PARTS.filter((part) => remaining[part] > 0)

  return (
    <header className={styles.header}>
      <div className={styles.counts}>
        {wish.by === 'practice' && <strong>{t('by.practice')}</strong>}
        {turn?.isEarly && <strong>{t('early')}</strong>}
        <span>
          {parts.length > 0
            ? `${t('left')}: ${parts
                .map((part) => t(`left.${part}`, { number: format.number(remaining[part]) }))
                .join(' · ')}`
            : t('last')}
        </span>
      </div>
      <Progress
        value={(answered / total) * 100}
        aria-label={t('progress', { done: answered, total })}
        className={styles.progress}
      />
      <Button variant="subtle" size="compact-md" onClick={onEnd}>
        {t('end')}
      </Button>
    </header>
  )
}
