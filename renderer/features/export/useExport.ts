import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'
import { makeSheets, type SheetsRequest } from './makeSheets.ts'
import { printSheets } from './printSheets.ts'
import { PictureTooLarge } from './renderPng.ts'
import { fileName, writeFile } from './writeFile.ts'

export interface ExportNews {
  readonly tone: NoticeTone
  readonly text: string
  /** Of the file, where it was saved. */
  readonly path?: string
}

/** Carries an export out and tells how it goes. */
export function useExport(request: SheetsRequest) {
  const { t } = useTranslation('export')
  const platform = usePlatform()
  const [isWorking, setWorking] = useState(false)
  const [news, setNews] = useState<ExportNews | null>(null)

  const save = async (contents: Uint8Array, count: number): Promise<ExportNews | null> => {
    const { format } = request.choices
    const saved = await platform.saveFile({
      suggestedName: fileName(request, count),
      contents,
      title: t('title'),
      filterName: t('fileType'),
      extension: format,
    })
    switch (saved.outcome) {
      case 'cancelled':
        return null
      case 'failed':
        return { tone: 'bad', text: t('failed', { reason: saved.reason }) }
      case 'saved': {
        const sentence = platform.shell === 'desktop' ? 'done' : 'downloaded'
        return { tone: 'good', text: t(sentence, { path: saved.path }), path: saved.path }
      }
    }
  }

  const run = async (): Promise<void> => {
    setWorking(true)
    try {
      const scenes = await makeSheets(request, (done, count) =>
        setNews({ tone: 'info', text: t('working', { done, count }) }),
      )
      if (request.choices.format === 'print') {
        printSheets(scenes, request.choices.paper)
        setNews(null)
      } else setNews(await save(await writeFile(request, scenes), scenes.length))
    } catch (error) {
      console.error('the export failed', error)
      setNews({
        tone: 'bad',
        text:
          error instanceof PictureTooLarge
            ? t('tooLarge')
            : t('notMade', { reason: error instanceof Error ? error.message : String(error) }),
      })
    } finally {
      setWorking(false)
    }
  }

  return { isWorking, news, run, forget: () => setNews(null) }
}
