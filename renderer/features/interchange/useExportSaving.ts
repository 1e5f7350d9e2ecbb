import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLayouts } from '../../canvas/LayoutsContext.tsx'
import type { LeftOut } from '../../domain/interchange/exchange.ts'
import { useFileSaving } from '../saving/index.ts'
import { exportFileName } from './exportFileName.ts'
import type { ContentFormat, ExportTask } from './exportFormat.ts'

/** Makes the file, saves it and tells what became of it. */
export function useExportSaving(format: ContentFormat, task: ExportTask | null) {
  const { t } = useTranslation('interchange')
  const layouts = useLayouts()
  const saving = useFileSaving({
    saved: (path, isDownload) => t(isDownload ? 'downloaded' : 'done', { path }),
    failed: (reason) => t('failed', { reason }),
    notMade: (reason) => t('notMade', { reason }),
  })
  const [told, setTold] = useState<{ readonly of: ExportTask; readonly as: ContentFormat }>()
  /** What could not be foreseen to be left out. */
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([])
  const leaving = useRef<AbortController>(null)
  useEffect(() => () => leaving.current?.abort(), [])

  const save = async (): Promise<void> => {
    if (!task) return
    const giveUp = new AbortController()
    leaving.current = giveUp
    const { signal } = giveUp
    setTold({ of: task, as: format })
    setLeftOut([])
    await saving.save(async (tell) => {
      tell(t('writing'))
      const writing = format.write(task, {
        layouts,
        signal,
        leaveOut: (all) => setLeftOut(all.filter(({ reason }) => reason === 'no-drawing')),
        report: (done, total) => {
          if (total > 0) tell(t('drawing', { done, total }))
        },
      })
      const contents = await writing.catch((error: unknown) => {
        if (signal.aborted) return null
        throw error
      })
      if (!contents || signal.aborted) return null
      return {
        suggestedName: exportFileName(task, format),
        contents,
        title: t('title'),
        filterName: t('fileType'),
        extension: format.fileEnd.split('.').at(-1) ?? 'txt',
      }
    })
  }
  // What became of one file says nothing of another.
  const news = told?.of === task && told?.as === format ? saving.news : null
  return { isWorking: saving.isWorking, news, leftOut, save }
}
