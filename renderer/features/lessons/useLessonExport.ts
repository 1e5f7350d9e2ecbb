import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'
import { fileNameOf } from './fileNameOf.ts'

export interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

/** Lessons as files, to be handed on, and what became of the last of them. */
export function useLessonExport(db: AtlasDatabase | null) {
  const { t } = useTranslation('lessons')
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)
  const bad = (text: string) => setMessage({ tone: 'bad', text })

  const exportLesson = async (lesson: Lesson): Promise<void> => {
    if (!db) return
    try {
      // With the schema library, which nobody needs before.
      const { writeLessonFile } = await import('../../data/writeLessonFile.ts')
      const { LESSON_EXTENSION } = await import('../../data/lessonFile.ts')
      const contents = await writeLessonFile({
        app: __APP_VERSION__,
        exportedAt: Date.now(),
        device: await knownDeviceId(db),
        lesson,
      })
      const outcome = await platform.saveTextFile({
        suggestedName: `${fileNameOf(lesson.title) || t('fileName')}.${LESSON_EXTENSION}`,
        contents,
        title: t('export'),
        filterName: t('fileType'),
        extension: LESSON_EXTENSION,
      })
      const done = platform.shell === 'desktop' ? 'export.done' : 'export.downloaded'
      if (outcome.outcome === 'saved')
        setMessage({ tone: 'good', text: t(done, { path: outcome.path }) })
      if (outcome.outcome === 'failed') bad(t('export.failed', { reason: outcome.reason }))
    } catch (error) {
      console.error('a lesson was not exported', error)
      bad(t('export.failed', { reason: String(error) }))
    }
  }
  return { message, exportLesson }
}
