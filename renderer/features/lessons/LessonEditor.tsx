import { TextInput } from '@mantine/core'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import type { StashState } from '../../data/useStash.ts'
import { LESSON_BOUNDS, type Lesson } from '../../domain/lesson/lesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { ClassResults } from '../classroom/index.ts'
import { EditingStatus } from './EditingStatus.tsx'
import styles from './LessonEditor.module.css'
import { LessonLinks } from './LessonLinks.tsx'
import { PartsEditor } from './PartsEditor.tsx'
import { useLessonEditing } from './useLessonEditing.ts'
import { useResolvedParts } from './useResolvedParts.ts'

interface Props {
  readonly lesson: Lesson
  readonly stash: StashState
}

/** A lesson as it is prepared: its title, its parts in order, and what classes answered in it. */
export function LessonEditor({ lesson, stash }: Props) {
  const { t } = useTranslation('lessons')
  const { locale } = useLocale()
  const byId = useQuestionBank(locale)?.byId ?? null
  const editing = useLessonEditing(lesson)
  const { draft, change, problem } = editing
  const parts = useResolvedParts(draft, byId)
  const incomplete = parts.filter(({ missing }) => missing.length > 0).length
  const title = useRef<HTMLInputElement>(null)

  // A new lesson is named first.
  const isNew = lesson.title === '' && lesson.parts.length === 0
  const wasNew = useRef(isNew)
  useEffect(() => {
    if (wasNew.current) title.current?.focus()
  }, [])

  return (
    <Page
      title={draft.title || t('untitled')}
      above={<Link href={paths.lessons}>{t('title')}</Link>}
      aside={<LessonLinks id={lesson.id} isEmpty={draft.parts.length === 0} />}
    >
      {stash === 'waits' && <Notice tone="bad">{t('stashWaits')}</Notice>}
      <div className={styles.head}>
        <TextInput
          ref={title}
          className={styles.title}
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={draft.title}
          maxLength={LESSON_BOUNDS.longestTitle}
          size="md"
          onChange={(event) => change({ kind: 'title', title: event.currentTarget.value })}
          onBlur={editing.save}
        />
        <EditingStatus editing={editing} changedAt={lesson.updatedAt} />
      </div>
      {problem && <Notice tone="bad">{t(`problem.${problem}`)}</Notice>}
      {editing.isFromElsewhere && <Notice tone="info">{t('fromElsewhere')}</Notice>}
      {incomplete > 0 && <Notice tone="bad">{t('incomplete', { count: incomplete })}</Notice>}
      <PartsEditor parts={parts} byId={byId} change={change} />
      <Suspense>
        <ClassResults lesson={lesson.id} />
      </Suspense>
    </Page>
  )
}
