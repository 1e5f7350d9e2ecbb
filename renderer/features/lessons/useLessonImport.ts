import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { importLesson } from '../../data/importLesson.ts'
import { findLesson } from '../../data/readLessons.ts'
import { saveLesson } from '../../data/saveLesson.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { type LessonStanding, standingOfLesson } from '../../domain/lesson/standingOfLesson.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

/** A file that was read and waits for the instructor to say what is to become of it. */
export interface PendingLesson {
  readonly lesson: Lesson
  readonly standing: LessonStanding
}

/** Lessons out of files, and what became of the last of them. Nothing changes before the instructor agrees. */
export function useLessonImport(db: AtlasDatabase) {
  const { t } = useTranslation('lessons')
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)
  const [pending, setPending] = useState<PendingLesson | null>(null)
  const [isLooking, setLooking] = useState(false)

  const offer = useCallback(
    async (text: string): Promise<void> => {
      setPending(null)
      setMessage(null)
      setLooking(true)
      try {
        const { readLessonFile } = await import('../../data/readLessonFile.ts')
        const reading = await readLessonFile(text)
        if (!reading.ok) {
          console.warn('a lesson file was refused:', reading.problem, reading.detail)
          setMessage({ tone: 'bad', text: t(`import.${reading.problem}`) })
          return
        }
        const ours = await findLesson(db, reading.file.id)
        setPending({ lesson: reading.file, standing: standingOfLesson(reading.file, ours) })
      } catch (error) {
        console.error('a lesson file could not be looked at', error)
        setMessage({ tone: 'bad', text: t('import.failed') })
      } finally {
        setLooking(false)
      }
    },
    [db, t],
  )

  const chooseFile = async (): Promise<void> => {
    const { LESSON_EXTENSION, LONGEST_LESSON_FILE } = await import('../../data/lessonFile.ts')
    const opened = await platform.openTextFile({
      title: t('import'),
      filterName: t('fileType'),
      extensions: [LESSON_EXTENSION],
      maxBytes: LONGEST_LESSON_FILE,
    })
    if (opened.outcome === 'opened') await offer(opened.contents)
    if (opened.outcome === 'too-large') setMessage({ tone: 'bad', text: t('import.too-large') })
    if (opened.outcome === 'failed') {
      const isText = opened.reason !== 'not-text'
      const text = isText ? t('import.unreadable', { reason: opened.reason }) : t('import.not-json')
      setMessage({ tone: 'bad', text })
    }
  }

  /** `copy`: beside the one that is here, as a lesson of its own. */
  const take = async (how: 'as-is' | 'copy'): Promise<Lesson | null> => {
    if (!pending) return null
    const { title, parts } = pending.lesson
    try {
      const kept =
        how === 'as-is'
          ? await importLesson(db, pending.lesson, Date.now())
          : await saveLesson(
              db,
              { id: crypto.randomUUID(), title, parts, deleted: false },
              Date.now(),
            )
      setPending(null)
      setMessage({ tone: 'good', text: t('import.done', { title: title || t('untitled') }) })
      return kept
    } catch (error) {
      console.error('a lesson was not taken in', error)
      const isFull = classifyStorageFailure(error) === 'full'
      setMessage({ tone: 'bad', text: t(isFull ? 'import.full' : 'import.failed') })
      return null
    }
  }
  return {
    message,
    pending,
    /** Whether the next file may be offered. */
    isSettled: pending === null && !isLooking,
    offer,
    chooseFile,
    take,
    cancel: () => setPending(null),
  }
}
