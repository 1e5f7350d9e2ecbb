import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { readNewWork, saveExportMark } from '../../data/exportMark.ts'
import type { ImportOutcome, Joined } from '../../data/importProgress.ts'
import { inWorker } from '../../data/inWorker.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'
import { useTextSaving } from '../saving/index.ts'

const EXTENSION = 'json'
const MOST_BYTES = 256 * 1024 * 1024

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

/** A file that was read and waits for the learner to agree. */
export interface PendingImport {
  readonly text: string
  readonly outcome: ImportOutcome
}

/**
 * Export and import of the learner's answers, notes and exercises, and what became of the last of them. Both
 * load when used: the file format carries the schema library with it, which nobody needs before.
 */
export function useProgressFiles(db: AtlasDatabase) {
  const { t } = useTranslation('progress')
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)
  const [pending, setPending] = useState<PendingImport | null>(null)
  const [isLooking, setLooking] = useState(false)
  const { message: exported, save, forget } = useTextSaving()
  const tell = (tone: NoticeTone, text: string): void => {
    forget()
    setMessage({ tone, text })
  }
  const good = (text: string) => tell('good', text)
  const bad = (text: string) => tell('bad', text)

  const exportAll = async (): Promise<void> => {
    setMessage(null)
    const now = Date.now()
    const isSaved = await save(async () => {
      const { exportProgress } = await import('../../data/exportProgress.ts')
      return {
        suggestedName: `atkaruu-atlas-${localDay(new Date(now))}.${EXTENSION}`,
        contents: await exportProgress(db, now, __APP_VERSION__),
        title: t('export'),
        filterName: t('fileType'),
        extension: EXTENSION,
      }
    })
    if (!isSaved) return
    // What was made while it was being written is not in it. Unmarked it is only reminded of once more.
    await saveExportMark(db, now).catch((error: unknown) => console.error('not marked', error))
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

  /** Says what the file would change; nothing is changed before the learner agrees. */
  const importText = async (text: string): Promise<void> => {
    setPending(null)
    setLooking(true)
    const outcome = await runImport('preview-import', text)
    setLooking(false)
    if (!outcome) return
    if (addedIn(outcome) === 0) good(t('import.nothing', countsOf(outcome, 'alreadyHere')))
    else {
      forget()
      setMessage(null)
      setPending({ text, outcome })
    }
  }

  const confirmImport = async (): Promise<void> => {
    if (!pending) return
    setPending(null)
    const { answers, works } = await readNewWork(db)
    const outcome = await runImport('import', pending.text)
    if (!outcome) return
    // Then all that is here is in the file.
    if (answers + works === 0) await saveExportMark(db, Date.now())
    const alreadyHere = Object.values(outcome).reduce((sum, each) => sum + each.alreadyHere, 0)
    good(t('import.done', { ...countsOf(outcome, 'added'), alreadyHere }))
  }

  const runImport = async (
    job: 'preview-import' | 'import',
    text: string,
  ): Promise<ImportOutcome | null> => {
    try {
      const done = await inWorker({ job, text })
      if (done.done === 'imported') return done.outcome
      if (done.done === 'refused') {
        console.warn('an import was refused:', done.problem, done.detail)
        bad(t(`import.${done.problem}`))
      }
    } catch (error) {
      console.error('the import failed', error)
      bad(t(classifyStorageFailure(error) === 'full' ? 'import.full' : 'import.failed'))
    }
    return null
  }
  const cancelImport = (): void => setPending(null)
  return {
    message: message ?? exported,
    exportAll,
    importFile,
    importText,
    pending,
    /** Whether the next file may be looked at. */
    isSettled: pending === null && !isLooking,
    confirmImport,
    cancelImport,
  }
}

const addedIn = (outcome: ImportOutcome): number =>
  Object.values(outcome).reduce((sum, { added }) => sum + added, 0)

export const countsOf = (outcome: ImportOutcome, which: keyof Joined) => ({
  answers: outcome.reviews[which],
  notes: outcome.notes[which],
  attempts: outcome.attempts[which],
  exams: outcome.exams[which],
  plans: outcome.plans[which],
  lessons: outcome.lessons[which],
  results: outcome.classResults[which],
  others: outcome.retractions[which] + outcome.holds[which],
})

const localDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
