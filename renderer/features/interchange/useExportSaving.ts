import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayouts } from '../../canvas/LayoutsContext.tsx'
import type { LeftOut } from '../../domain/interchange/exchange.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'
import { exportFileName } from './exportFileName.ts'
import type { ContentFormat, ExportTask } from './exportFormat.ts'

interface ExportNews {
  readonly tone: NoticeTone
  readonly text: string
  /** Of the file, where it was saved. */
  readonly path?: string
  /** What could not be foreseen to be left out. */
  readonly leftOut: readonly LeftOut[]
}

/** Makes the file, saves it and tells what became of it. */
export function useExportSaving(format: ContentFormat, task: ExportTask | null) {
  const { t } = useTranslation('interchange')
  const platform = usePlatform()
  const layouts = useLayouts()
  const [isWorking, setWorking] = useState(false)
  const [told, setTold] = useState<{
    readonly of: ExportTask
    readonly as: ContentFormat
    readonly news: ExportNews | null
  }>()
  const leaving = useRef<AbortController>(null)
  useEffect(() => () => leaving.current?.abort(), [])

  const save = async (): Promise<void> => {
    if (!task) return
    const giveUp = new AbortController()
    leaving.current = giveUp
    let unforeseen: readonly LeftOut[] = []
    const tell = (news: Omit<ExportNews, 'leftOut'> | null): void =>
      setTold({ of: task, as: format, news: news && { ...news, leftOut: unforeseen } })
    setWorking(true)
    tell({ tone: 'info', text: t('writing') })
    try {
      const contents = await format.write(task, {
        layouts,
        signal: giveUp.signal,
        leaveOut: (leftOut) => {
          unforeseen = leftOut.filter(({ reason }) => reason === 'no-drawing')
        },
        report: (done, total) => {
          if (total > 0) tell({ tone: 'info', text: t('drawing', { done, total }) })
        },
      })
      giveUp.signal.throwIfAborted()
      const saved = await platform.saveFile({
        suggestedName: exportFileName(task, format),
        contents,
        title: t('title'),
        filterName: t('fileType'),
        extension: format.fileEnd.split('.').at(-1) ?? 'txt',
      })
      switch (saved.outcome) {
        case 'cancelled':
          return tell(null)
        case 'failed':
          return tell({ tone: 'bad', text: t('failed', { reason: saved.reason }) })
        case 'saved': {
          const sentence = platform.shell === 'desktop' ? 'done' : 'downloaded'
          return tell({
            tone: 'good',
            text: t(sentence, { path: saved.path }),
            path: saved.path,
          })
        }
      }
    } catch (error) {
      if (giveUp.signal.aborted) return
      console.error('the export was not made', error)
      const reason = error instanceof Error ? error.message : String(error)
      tell({ tone: 'bad', text: t('notMade', { reason }) })
    } finally {
      setWorking(false)
    }
  }
  // What became of one file says nothing of another.
  const news = told?.of === task && told?.as === format ? told.news : null
  return { isWorking, news, save }
}
