import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { fileNameOf, useTextSaving } from '../saving/index.ts'

/** Lessons as files, to be handed on, and what became of the last of them. */
export function useLessonExport(db: AtlasDatabase | null) {
  const { t } = useTranslation('lessons')
  const { message, save } = useTextSaving()

  const exportLesson = async (lesson: Lesson): Promise<void> => {
    if (!db) return
    await save(async () => {
      // With the schema library, which nobody needs before.
      const { writeLessonFile } = await import('../../data/writeLessonFile.ts')
      const { LESSON_EXTENSION } = await import('../../data/lessonFile.ts')
      return {
        suggestedName: `${fileNameOf(lesson.title) || t('fileName')}.${LESSON_EXTENSION}`,
        contents: await writeLessonFile({
          app: __APP_VERSION__,
          exportedAt: Date.now(),
          device: await knownDeviceId(db),
          lesson,
        }),
        title: t('export'),
        filterName: t('fileType'),
        extension: LESSON_EXTENSION,
      }
    })
  }
  return { message, exportLesson }
}
