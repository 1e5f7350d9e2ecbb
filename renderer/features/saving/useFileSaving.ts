import { useState } from 'react'
import { usePlatform } from '../../PlatformContext.tsx'
import type { SaveFileRequest } from '../../platform.ts'
import type { SavingMessage } from './useTextSaving.ts'

interface Words {
  /** Where it lies now, and how large it is. */
  readonly saved: (path: string, isDownload: boolean, bytes: number) => string
  /** It was made and could not be kept. */
  readonly failed: (reason: string) => string
  readonly notMade: (reason: string, error: unknown) => string
}

/** Says how far it has come; null where there is nothing to be saved after all. */
type Make = (tell: (text: string) => void) => Promise<SaveFileRequest | null>

/** Makes a file of bytes, saves it where the learner says, and tells how it goes. */
export function useFileSaving(words: Words) {
  const platform = usePlatform()
  const [isWorking, setWorking] = useState(false)
  const [news, setNews] = useState<SavingMessage | null>(null)

  const made = async (make: Make): Promise<SavingMessage | null> => {
    const request = await make((text) => setNews({ tone: 'info', text }))
    if (!request) return null
    const saved = await platform.saveFile(request)
    switch (saved.outcome) {
      case 'cancelled':
        return null
      case 'failed':
        return { tone: 'bad', text: words.failed(saved.reason) }
      case 'saved': {
        const isDownload = platform.shell === 'browser'
        const text = words.saved(saved.path, isDownload, request.contents.length)
        return { tone: 'good', text, path: saved.path }
      }
    }
  }
  const save = async (make: Make): Promise<void> => {
    setWorking(true)
    try {
      setNews(await made(make))
    } catch (error) {
      console.error('a file was not made', error)
      const reason = error instanceof Error ? error.message : String(error)
      setNews({ tone: 'bad', text: words.notMade(reason, error) })
    } finally {
      setWorking(false)
    }
  }
  return { isWorking, news, save, forget: () => setNews(null) }
}
