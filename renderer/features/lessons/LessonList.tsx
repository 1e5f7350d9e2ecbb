import { Button } from '@mantine/core'
import { Copy, Download, Presentation, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { paths } from '../../state/paths.ts'
import styles from './LessonsScreen.module.css'

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
          <li key={lesson.id} className={styles.lesson}>
            <div className={styles.told}>
              <Link href={paths.lesson(lesson.id)} className={styles.name}>
                {title}
              </Link>
              <span className={styles.soft}>
                {t('parts', { count: lesson.parts.length })} ·{' '}
                {t('changed', { when: when(lesson.updatedAt) })}
              </span>
            </div>
            <div className={styles.tools}>
              <Button
                component={Link}
                href={paths.present({ kind: 'lesson', lesson: lesson.id })}
                variant="default"
                leftSection={<Presentation size={18} aria-hidden="true" />}
                aria-label={t('presentOne', { title })}
              >
                {t('present')}
              </Button>
              <Tool label={t('copyOne', { title })} onClick={() => onCopy(lesson)} Icon={Copy} />
              <Tool
                label={t('exportOne', { title })}
                onClick={() => onExport(lesson)}
                Icon={Download}
              />
              <Tool
                label={t('deleteOne', { title })}
                onClick={() => onDelete(lesson)}
                Icon={Trash2}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface ToolProps {
  readonly label: string
  readonly Icon: typeof Copy
  readonly onClick: () => void
}

function Tool({ label, Icon, onClick }: ToolProps) {
  return (
    <Button variant="subtle" px="0.6rem" aria-label={label} title={label} onClick={onClick}>
      <Icon size={18} aria-hidden="true" />
    </Button>
  )
}
