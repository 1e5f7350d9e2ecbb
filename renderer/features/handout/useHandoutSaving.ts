import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'
import type { ComposedNow } from './useComposed.ts'
import type { HandoutContent } from './useHandout.ts'
import { handoutFileName, writeHandout } from './writeHandout.ts'

interface HandoutNews {
  readonly tone: NoticeTone
  readonly text: string
  /** Of the file, where it was saved. */
  readonly path?: string
  /** What the lesson names and the file could not show. */
  readonly left: readonly string[]
}

/** Writes what is drawn into a file and tells what became of it. */
export function useHandoutSaving(content: HandoutContent | null, composed: ComposedNow) {
  const { t } = useTranslation('handout')
  const platform = usePlatform()
  const [isWorking, setWorking] = useState(false)
  const [told, setTold] = useState<{ readonly of: HandoutContent; readonly news: HandoutNews }>()

  const save = async (): Promise<void> => {
    if (!content || !composed || 'failed' in composed) return
    const { handout, words, choices } = content
    const setNews = (news: HandoutNews | null): void =>
      setTold(news ? { of: content, news } : undefined)
    setWorking(true)
    setNews({ tone: 'info', text: t('writing'), left: [] })
    try {
      const contents = await writeHandout(composed, handout, words)
      const saved = await platform.saveFile({
        suggestedName: handoutFileName(
          handout.title,
          t('fileName', { lng: choices.locale }),
          choices.locale,
          choices.format,
        ),
        contents,
        title: t('title'),
        filterName: t(`fileType.${choices.format}`),
        extension: choices.format,
      })
      switch (saved.outcome) {
        case 'cancelled':
          return setNews(null)
        case 'failed':
          return setNews({ tone: 'bad', text: t('failed', { reason: saved.reason }), left: [] })
        case 'saved': {
          const sentence = platform.shell === 'desktop' ? 'done' : 'downloaded'
          return setNews({
            tone: 'good',
            text: t(sentence, { path: saved.path }),
            path: saved.path,
            left: handout.missing.map((each) => `${each.place}. ${words.missing(each)}`),
          })
        }
      }
    } catch (error) {
      console.error('the hand-out was not made', error)
      const reason = error instanceof Error ? error.message : String(error)
      setNews({ tone: 'bad', text: t('notMade', { reason }), left: [] })
    } finally {
      setWorking(false)
    }
  }
  // What became of one file says nothing of another.
  return { isWorking, news: told !== undefined && told.of === content ? told.news : null, save }
}
