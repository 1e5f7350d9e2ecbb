import { useCallback, useState } from 'react'
import { PACK_LIMITS } from '../../../content/pack/limits.ts'
import { useTaught } from '../../data/AtlasContext.tsx'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { checkPack } from '../../data/checkPack.ts'
import { installPack } from '../../data/installPack.ts'
import type { PackReading } from '../../data/PackReading.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import { usePlatform } from '../../PlatformContext.tsx'

type SoundPack = PackReading & { readonly ok: true }

/** Where the opening of a pack stands. Nothing is kept before somebody agrees. */
export type PackOpening =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reading: PackReading & { readonly ok: false } }
  | { readonly kind: 'offered' | 'installing'; readonly pack: SoundPack; readonly bytes: PackBytes }
  | { readonly kind: 'installed'; readonly pack: SoundPack }
  | {
      readonly kind: 'failed'
      readonly pack: SoundPack
      readonly bytes: PackBytes
      readonly failure: StorageFailure
    }

type PackBytes = Uint8Array<ArrayBuffer>

interface Words {
  readonly title: string
  readonly filterName: string
  readonly extension: string
}

/** Packs out of files: looked at in a worker, offered, and installed when somebody agrees. */
export function usePackOpening(db: AtlasDatabase) {
  const platform = usePlatform()
  const { builtIn, edition } = useTaught()
  const [opening, setOpening] = useState<PackOpening>({ kind: 'none' })

  const offer = useCallback(
    async (given: Uint8Array): Promise<void> => {
      setOpening({ kind: 'reading' })
      const bytes = new Uint8Array(given)
      const reading = await checkPack({ builtIn, bytes })
      setOpening(
        reading.ok ? { kind: 'offered', pack: reading, bytes } : { kind: 'refused', reading },
      )
    },
    [builtIn],
  )

  const chooseFile = async ({ extension, ...words }: Words): Promise<void> => {
    const maxBytes = PACK_LIMITS.fileBytes
    const opened = await platform.openFile({ ...words, extensions: [extension], maxBytes })
    if (opened.outcome === 'opened') await offer(opened.contents)
    // It says the same of a file that is too large, wherever it came from.
    if (opened.outcome === 'too-large') await offer(new Uint8Array(maxBytes + 1))
    if (opened.outcome === 'failed') setOpening({ kind: 'unreadable', reason: opened.reason })
  }

  const install = async (): Promise<void> => {
    if (opening.kind !== 'offered' && opening.kind !== 'failed') return
    const { pack, bytes } = opening
    setOpening({ kind: 'installing', pack, bytes })
    try {
      const { manifest, content, lessons } = pack
      await installPack(db, { manifest, content, lessons, edition }, bytes, Date.now())
      setOpening({ kind: 'installed', pack })
    } catch (error) {
      console.error('a pack was not installed', error)
      setOpening({ kind: 'failed', pack, bytes, failure: classifyStorageFailure(error) })
    }
  }
  return { opening, offer, chooseFile, install, close: () => setOpening({ kind: 'none' }) }
}
