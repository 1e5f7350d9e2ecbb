import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFileSaving } from '../saving/index.ts'
import type { ComposedNow } from './useComposed.ts'
import type { HandoutContent } from './useHandout.ts'
import { handoutFileName, writeHandout } from './writeHandout.ts'

/** Writes what is drawn into a file and tells what became of it. */
export function useHandoutSaving(content: HandoutContent | null, composed: ComposedNow) {
  const { t } = useTranslation('handout')
  const [told, setTold] = useState<HandoutContent>()
  const saving = useFileSaving({
    saved: (path, isDownload) => t(isDownload ? 'downloaded' : 'done', { path }),
    failed: (reason) => t('failed', { reason }),
    notMade: (reason) => t('notMade', { reason }),
  })

  const save = async (): Promise<void> => {
    if (!content || !composed || 'failed' in composed) return
    const { handout, words, choices } = content
    setTold(content)
    await saving.save(async (tell) => {
      tell(t('writing'))
      return {
        suggestedName: handoutFileName(
          handout.title,
          t('fileName', { lng: choices.locale }),
          choices.locale,
          choices.format,
        ),
        contents: await writeHandout(composed, handout, words),
        title: t('title'),
        filterName: t(`fileType.${choices.format}`),
        extension: choices.format,
      }
    })
  }
  // What became of one file says nothing of another.
  const news = told === content ? saving.news : null
  /** What the lesson names and the saved file could not show. */
  const left =
    content && news?.path !== undefined
      ? content.handout.missing.map((each) => `${each.place}. ${content.words.missing(each)}`)
      : []
  return { isWorking: saving.isWorking, news, left, save }
}
