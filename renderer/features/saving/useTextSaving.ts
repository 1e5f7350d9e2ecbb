import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { SaveRequest } from '../../platform.ts'
import type { NoticeTone } from '../../ui/Notice.tsx'

export interface SavingMessage {
  readonly tone: NoticeTone
  readonly text: string
  /** Of the file, where it was saved. */
  readonly path?: string
}

/** Saves a text as a file where the learner says, and tells what became of the last one. */
export function useTextSaving() {
  const { t } = useTranslation('saving')
  const platform = usePlatform()
  const [message, setMessage] = useState<SavingMessage | null>(null)

  /** Resolves to whether there is a file now; `make` may load what it needs, and fail. */
  const save = async (make: () => SaveRequest | Promise<SaveRequest>): Promise<boolean> => {
    try {
      const outcome = await platform.saveTextFile(await make())
      if (outcome.outcome === 'saved') {
        const done = platform.shell === 'desktop' ? 'done' : 'downloaded'
        setMessage({ tone: 'good', text: t(done, { path: outcome.path }), path: outcome.path })
      }
      if (outcome.outcome === 'failed')
        setMessage({ tone: 'bad', text: t('failed', { reason: outcome.reason }) })
      return outcome.outcome === 'saved'
    } catch (error) {
      console.error('a file was not saved', error)
      setMessage({ tone: 'bad', text: t('failed', { reason: reasonOf(error) }) })
      return false
    }
  }
  return { message, save, forget: () => setMessage(null) }
}

function reasonOf(error: unknown): string {
  const failure = classifyStorageFailure(error)
  return failure === 'unknown' ? String(error) : failure
}
