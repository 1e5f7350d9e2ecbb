import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { importProgress, type Joined } from '../../data/importProgress.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'

const EXTENSION = 'json'
const MOST_BYTES = 256 * 1024 * 1024

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

/**
 * Export and import of the learner's answers, notes and exercises, and what became of the last of them. Both
 * load when used: the file format carries the schema library with it, which nobody needs before.
 */
export function useProgressFiles(db: AtlasDatabase) {
  const { t } = useTranslation('progress')
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)
  const good = (text: string) => setMessage({ tone: 'good', text })
  const bad = (text: string) => setMessage({ tone: 'bad', text })

  const exportAll = async (): Promise<void> => {
    try {
      const { exportProgress } = await import('../../data/exportProgress.ts')
      const now = Date.now()
      const contents = await exportProgress(db, now, __APP_VERSION__)
      const outcome = await platform.saveTextFile({
        suggestedName: `atkaruu-atlas-${localDay(new Date(now))}.${EXTENSION}`,
        contents,
        title: t('export'),
        filterName: t('fileType'),
        extension: EXTENSION,
      })
      if (outcome.outcome === 'saved')
        good(
          t(platform.shell === 'desktop' ? 'export.done' : 'export.downloaded', {
            path: outcome.path,
          }),
        )
      if (outcome.outcome === 'failed') bad(t('export.failed', { reason: outcome.reason }))
    } catch (error) {
      console.error('the export failed', error)
      bad(t('export.failed', { reason: classifyStorageFailure(error) }))
    }
  }

  const importFile = async (): Promise<void> => {
    const opened = await platform.openTextFile({
      title: t('import'),
      filterName: t('fileType'),
      extensions: [EXTENSION],
      maxBytes: MOST_BYTES,
    })
    switch (opened.outcome) {
      case 'cancelled':
        return
      case 'too-large':
        return bad(t('import.too-large'))
      case 'failed':
        return bad(
          opened.reason === 'not-text'
            ? t('import.not-text')
            : t('import.unreadable', { reason: opened.reason }),
        )
      case 'opened':
        await importText(opened.contents)
    }
  }

  const importText = async (contents: string): Promise<void> => {
    try {
      const { readProgressFile } = await import('../../data/readProgressFile.ts')
      const reading = await readProgressFile(contents)
      if (!reading.ok) {
        console.warn('an import was refused:', reading.problem, reading.detail)
        return bad(t(`import.${reading.problem}`))
      }
      const { reviews, notes, attempts } = await importProgress(db, reading.file)
      const kinds = [reviews, notes, attempts]
      const countOf = (which: keyof Joined) => ({
        answers: reviews[which],
        notes: notes[which],
        attempts: attempts[which],
      })
      if (kinds.every(({ added }) => added === 0)) good(t('import.nothing', countOf('alreadyHere')))
      else
        good(
          t('import.done', {
            ...countOf('added'),
            alreadyHere: kinds.reduce((sum, { alreadyHere }) => sum + alreadyHere, 0),
          }),
        )
    } catch (error) {
      console.error('the import failed', error)
      bad(t(classifyStorageFailure(error) === 'full' ? 'import.full' : 'import.failed'))
    }
  }
  return { message, exportAll, importFile }
}

const localDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
