import { Copy, Download, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { paths } from '../../state/paths.ts'
import { LessonRow } from './LessonRow.tsx'
import styles from './LessonsScreen.module.css'
import { LessonTool } from './LessonTool.tsx'

interface Props {
  readonly lessons: readonly Lesson[]
  readonly onCopy: (lesson: Lesson) => void
  readonly onExport: (lesson: Lesson) => void
  readonly onDelete: (lesson: Lesson) => void
}

/** Lessons, the one last changed first. */
export function LessonList({ lessons, onCopy, onExport, onDelete }: Props) {
  const { t } = useTranslation('lessons')
  const when = useWhen()
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {lessons.map((lesson) => {
        const title = lesson.title || t('untitled')
        return (
          <LessonRow
            key={lesson.id}
            lesson={lesson}
            name={
              <Link href={paths.lesson(lesson.id)} className={styles.name}>
                {title}
              </Link>
            }
            about={`${t('parts', { count: lesson.parts.length })} · ${t('changed', { when: when(lesson.updatedAt) })}`}
          >
            <LessonTool
              label={t('copyOne', { title })}
              onClick={() => onCopy(lesson)}
              Icon={Copy}
            />
            <LessonTool
              label={t('exportOne', { title })}
              onClick={() => onExport(lesson)}
              Icon={Download}
            />
            <LessonTool
              label={t('deleteOne', { title })}
              onClick={() => onDelete(lesson)}
              Icon={Trash2}
            />
          </LessonRow>
        )
      })}
    </ul>
  )
}
