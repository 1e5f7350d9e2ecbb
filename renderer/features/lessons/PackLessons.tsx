import { Button } from '@mantine/core'
import { Copy, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { usePacks } from '../../data/AtlasContext.tsx'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { LessonRow } from './LessonRow.tsx'
import styles from './LessonsScreen.module.css'
import { LessonTool } from './LessonTool.tsx'

interface Props {
  readonly own: readonly Lesson[]
  readonly onCopy: (lesson: Lesson) => void
}

/**
 * Lessons that came with course packs, and go with them. They are shown and printed as they are; a copy is the
 * instructor's own. One that stands among the instructor's own under the same id is not told twice.
 */
export function PackLessons({ own, onCopy }: Props) {
  const { t } = useTranslation(['lessons', 'packs'])
  const { locale } = useLocale()
  const known = new Set(own.map(({ id }) => id))
  const packs = usePacks().flatMap(({ id, isOn, manifest, lessons }) => {
    const rest = lessons.filter((lesson) => !known.has(lesson.id))
    return isOn && rest.length > 0 ? [{ id, title: manifest.title[locale], lessons: rest }] : []
  })
  return packs.map((pack) => (
    <section key={pack.id} aria-labelledby={`pack-${pack.id}`}>
      <h2 id={`pack-${pack.id}`}>{t('packs:from', { title: pack.title })}</h2>
      <ul className={styles.list}>
        {pack.lessons.map((lesson) => {
          const title = lesson.title || t('untitled')
          return (
            <LessonRow
              key={lesson.id}
              lesson={lesson}
              name={<span className={styles.name}>{title}</span>}
              about={t('parts', { count: lesson.parts.length })}
            >
              <Button
                component={Link}
                href={paths.lessonHandout(lesson.id)}
                variant="subtle"
                px="0.6rem"
                aria-label={t('handoutOne', { title })}
                title={t('handoutOne', { title })}
              >
                <Printer size={18} aria-hidden="true" />
              </Button>
              <LessonTool
                label={t('copyOne', { title })}
                onClick={() => onCopy(lesson)}
                Icon={Copy}
              />
            </LessonRow>
          )
        })}
      </ul>
    </section>
  ))
}
