import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PACK_EXTENSION } from '../../../content/pack/limits.ts'
import { useTaught } from '../../data/AtlasContext.tsx'
import { checkPack } from '../../data/checkPack.ts'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { installPack } from '../../data/installPack.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import type { PackDraft } from '../../domain/authoring/draft.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { making } from './useDraftCheck.ts'
import type { DraftEditing } from './useDraftEditing.ts'

/** What became of the last attempt to hand the pack on. */
export type PublishingState =
  | { readonly kind: 'none' | 'busy' | 'unsound' | 'installed' }
  | { readonly kind: 'not-installed'; readonly failure: StorageFailure }
  | { readonly kind: 'saved'; readonly path: string; readonly isSound: boolean }
  | { readonly kind: 'not-saved'; readonly reason: string }

export interface Publishing {
  readonly state: PublishingState
  readonly putIn: () => Promise<void>
  readonly saveFile: () => Promise<void>
  readonly close: () => void
}

/**
 * The pack put into the atlas, by the very way that a file of it would take, and saved as such a file. Each
 * time it is a new revision, later than any that is here.
 */
export function usePublishing(id: string, editing: DraftEditing): Publishing {
  const { t } = useTranslation('author')
  const db = useDatabase()
  const platform = usePlatform()
  const { builtIn, edition, packs = [] } = useTaught()
  const [state, setState] = useState<PublishingState>({ kind: 'none' })

  /** The next revision, its file, and whether that is sound. */
  const prepare = async () => {
    setState({ kind: 'busy' })
    const { manifest } = editing.draft
    const here = packs.find((pack) => pack.id === manifest.id)?.manifest.revision ?? 0
    const revision = Math.max(here, manifest.revision) + 1
    const next: PackDraft = { ...editing.draft, manifest: { ...manifest, revision } }
    const { packFileOfDraft } = await import('../../data/packFileOfDraft.ts')
    const bytes = packFileOfDraft(next, making())
    const reading = await checkPack({ builtIn, bytes })
    const keep = async (): Promise<void> => {
      editing.amend({ kind: 'manifest', set: { revision } })
      await editing.save()
    }
    return { next, bytes, reading, keep }
  }
  const putIn = async (): Promise<void> => {
    if (!db) return
    try {
      const { bytes, reading, keep } = await prepare()
      if (!reading.ok) {
        setState({ kind: 'unsound' })
        navigate(paths.draft(id))
        return
      }
      const { manifest, content, lessons } = reading
      await installPack(db, { manifest, content, lessons, edition }, bytes, Date.now())
      await keep()
      setState({ kind: 'installed' })
    } catch (error) {
      console.error('a pack was not put into the atlas', error)
      setState({ kind: 'not-installed', failure: classifyStorageFailure(error) })
    }
  }
  const saveFile = async (): Promise<void> => {
    try {
      const { next, bytes, reading, keep } = await prepare()
      const { id: name, revision } = next.manifest
      const outcome = await platform.saveFile({
        suggestedName: `${name}-${revision}.${PACK_EXTENSION}`,
        contents: bytes,
        title: t('saveFile'),
        filterName: t('fileType'),
        extension: PACK_EXTENSION,
      })
      if (outcome.outcome === 'cancelled') return setState({ kind: 'none' })
      if (outcome.outcome === 'failed')
        return setState({ kind: 'not-saved', reason: outcome.reason })
      await keep()
      setState({ kind: 'saved', path: outcome.path, isSound: reading.ok })
    } catch (error) {
      console.error('a pack was not saved as a file', error)
      setState({ kind: 'not-saved', reason: String(error) })
    }
  }
  return { state, putIn, saveFile, close: () => setState({ kind: 'none' }) }
}
