import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { resolveLesson } from '../../domain/lesson/resolveLesson.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './LessonsScreen.module.css'
import type { PendingLesson } from './useLessonImport.ts'

interface Props {
  readonly pending: PendingLesson
  readonly onTake: (how: 'as-is' | 'copy') => void
  readonly onCancel: () => void
}

/** What opening a lesson file would do, before it does it. */
export function ImportPreview({ pending: { lesson, standing }, onTake, onCancel }: Props) {
  const { t } = useTranslation('lessons')
  const when = useWhen()
  const atlas = useAtlas()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const missing = resolveLesson(lesson, atlas, null).filter((part) => part.missing.length > 0)
  return (
    <section className={styles.preview} aria-label={t('import')}>
      <Notice tone="info">
        <p>
          {t(`import.${standing}`, {
            title: lesson.title || t('untitled'),
            count: lesson.parts.length,
            when: when(lesson.updatedAt),
          })}
        </p>
        {missing.length > 0 && <p>{t('import.missing', { count: missing.length })}</p>}
      </Notice>
      <div className={styles.actions}>
        {standing !== 'same' && (
          <Button ref={first} onClick={() => onTake('as-is')}>
            {t(standing === 'new' ? 'import.confirm' : 'import.replace')}
          </Button>
        )}
        {standing !== 'new' && (
          <Button
            ref={standing === 'same' ? first : null}
            variant="default"
            onClick={() => onTake('copy')}
          >
            {t('import.copy')}
          </Button>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  )
}
