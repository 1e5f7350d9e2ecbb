import { useState } from 'react'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'

export interface MakingNews {
  readonly tone: NoticeTone
  readonly text: string
  /** Of the file, where it was saved. */
  readonly path?: string
}

interface Words {
  readonly title: string
  readonly fileType: string
  /** While it is made; how far it has come. */
  readonly working: (done: number, count: number) => string
  /** Where it lies, and how large it is. */
  readonly saved: (path: string, bytes: number, isDownload: boolean) => string
  readonly failed: (reason: string) => string
}

interface Wish {
  readonly name: string
  readonly extension: string
  readonly make: (report: (done: number, count: number) => void) => Promise<Uint8Array<ArrayBuffer>>
}

/** Makes a file, has it saved, and tells how it goes. */
export function useFileMaking(words: Words) {
  const platform = usePlatform()
  const [isWorking, setWorking] = useState(false)
  const [news, setNews] = useState<MakingNews | null>(null)

  const run = async ({ name, extension, make }: Wish): Promise<void> => {
    setWorking(true)
    try {
      const contents = await make((done, count) =>
        setNews({ tone: 'info', text: words.working(done, count) }),
      )
      const saved = await platform.saveFile({
        suggestedName: `${name}.${extension}`,
        contents,
        title: words.title,
        filterName: words.fileType,
        extension,
      })
      if (saved.outcome === 'cancelled') setNews(null)
      else if (saved.outcome === 'failed')
        setNews({ tone: 'bad', text: words.failed(saved.reason) })
      else {
        const text = words.saved(saved.path, contents.length, platform.shell === 'browser')
        setNews({ tone: 'good', text, path: saved.path })
      }
    } catch (error) {
      console.error('the file was not made', error)
      const reason = error instanceof Error ? error.message : String(error)
      setNews({ tone: 'bad', text: words.failed(reason) })
    } finally {
      setWorking(false)
    }
  }
  return { isWorking, news, run, forget: () => setNews(null) }
}
