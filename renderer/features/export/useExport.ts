import { useTranslation } from 'react-i18next'
import { useFileSaving } from '../saving/index.ts'
import { makeSheets, type SheetsRequest } from './makeSheets.ts'
import { printSheets } from './printSheets.ts'
import { PictureTooLarge } from './renderPng.ts'
import { fileName, writeFile } from './writeFile.ts'

/** Carries an export out and tells how it goes. */
export function useExport(request: SheetsRequest) {
  const { t } = useTranslation('export')
  const { isWorking, news, save, forget } = useFileSaving({
    saved: (path, isDownload) => t(isDownload ? 'downloaded' : 'done', { path }),
    failed: (reason) => t('failed', { reason }),
    notMade: (reason, error) =>
      error instanceof PictureTooLarge ? t('tooLarge') : t('notMade', { reason }),
  })

  const run = (): Promise<void> =>
    save(async (tell) => {
      const { format, paper } = request.choices
      const scenes = await makeSheets(request, (done, count) => tell(t('working', { done, count })))
      if (format === 'print') {
        printSheets(scenes, paper)
        return null
      }
      return {
        suggestedName: fileName(request, scenes.length),
        contents: await writeFile(request, scenes),
        title: t('title'),
        filterName: t('fileType'),
        extension: format,
      }
    })
  return { isWorking, news, run, forget }
}
