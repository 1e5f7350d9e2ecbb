import { useTranslation } from 'react-i18next'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { takeStashedLessons } from '../../data/lessonStash.ts'
import { useStash } from '../../data/useStash.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import type { IncomingFile } from '../shell/index.ts'
import { Lessons } from './Lessons.tsx'

export interface LessonsScreenProps {
  /** Lesson files that the system handed over, to be looked at and taken in. */
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** The instructor's lessons: made, opened, copied, deleted, handed on as files and taken in. */
export function LessonsScreen({ incoming, onIncomingTaken }: LessonsScreenProps) {
  const { t } = useTranslation('lessons')
  const db = useDatabase()
  const stash = useStash(takeStashedLessons)
  return (
    <Page title={t('title')} lead={t('lead')}>
      {!db && <Notice tone="bad">{t('unkept')}</Notice>}
      {stash === 'waits' && <Notice tone="bad">{t('stashWaits')}</Notice>}
      {db && stash !== 'looking' && (
        <Lessons db={db} incoming={incoming} onIncomingTaken={onIncomingTaken} />
      )}
    </Page>
  )
}
