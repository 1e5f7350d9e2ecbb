import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { takeStashedLessons } from '../../data/lessonStash.ts'
import { useLesson } from '../../data/useLessons.ts'
import { useStash } from '../../data/useStash.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { LessonEditor } from './LessonEditor.tsx'
import styles from './LessonsScreen.module.css'
import { useLessonSaving } from './useLessonSaving.ts'

/** One lesson being prepared, or the word that there is none of that id (any more). */
export function LessonScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('lessons')
  const db = useDatabase()
  const stash = useStash(takeStashedLessons)
  const lesson = useLesson(id)
  const { bringBack } = useLessonSaving()
  const [last, setLast] = useState<Lesson | null>(null)
  if (lesson && lesson !== last) setLast(lesson)

  if (lesson === undefined || stash === 'looking') return <div aria-busy="true" />
  if (lesson) return <LessonEditor lesson={lesson} stash={stash} />
  return (
    <Page title={t('gone.title')} above={<Link href={paths.lessons}>{t('title')}</Link>}>
      {!db && <Notice tone="bad">{t('unkept')}</Notice>}
      {db && <Notice tone="info">{t(last ? 'gone.elsewhere' : 'gone.text')}</Notice>}
      <div className={styles.actions}>
        {last && <Button onClick={() => void bringBack(last)}>{t('undo')}</Button>}
        <Button component={Link} href={paths.lessons} variant="default">
          {t('toList')}
        </Button>
      </div>
    </Page>
  )
}
