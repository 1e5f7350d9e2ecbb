import { Button } from '@mantine/core'
import { Presentation } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { paths } from '../../state/paths.ts'
import styles from './LessonsScreen.module.css'

interface Props {
  readonly lesson: Lesson
  readonly name: ReactNode
  readonly about: string
  /** What else can be done with it, besides showing it. */
  readonly children: ReactNode
}

/** One lesson of a list. */
export function LessonRow({ lesson, name, about, children }: Props) {
  const { t } = useTranslation('lessons')
  return (
    <li className={styles.lesson}>
      <div className={styles.told}>
        {name}
        <span className={styles.soft}>{about}</span>
      </div>
      <div className={styles.tools}>
        <Button
          component={Link}
          href={paths.present({ kind: 'lesson', lesson: lesson.id })}
          variant="default"
          leftSection={<Presentation size={18} aria-hidden="true" />}
          aria-label={t('presentOne', { title: lesson.title || t('untitled') })}
        >
          {t('present')}
        </Button>
        {children}
      </div>
    </li>
  )
}
