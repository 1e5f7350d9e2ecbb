import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PACK_EXTENSION, PACK_LIMITS } from '../../../content/pack/limits.ts'
import type { Locale } from '../../../content/schema.ts'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import type { DraftRow } from '../../data/pack.ts'
import { removeDraft, saveDraft } from '../../data/saveDraft.ts'
import { classifyStorageFailure, type StorageFailure } from '../../data/storageFailure.ts'
import type { PackDraft } from '../../domain/authoring/draft.ts'
import { emptyPack } from '../../domain/authoring/empty.ts'
import { makePackId } from '../../domain/authoring/makePackId.ts'
import { usePlatform } from '../../PlatformContext.tsx'

type Message =
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'deleted'; readonly row: DraftRow }

/** Making, copying, opening, deleting and bringing back of whole drafts, and what is to be said of the last of them. */
export function useDraftKeeping(db: AtlasDatabase) {
  const { t } = useTranslation(['author', 'packs'])
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)

  /** What is on disk then; null where it could not be kept, which is said. */
  const keep = async (id: string, draft: PackDraft): Promise<DraftRow | null> => {
    try {
      const row = await saveDraft(db, id, draft, Date.now())
      setMessage(null)
      return row
    } catch (error) {
      console.error('a draft was not kept', error)
      setMessage({ kind: 'failed', failure: classifyStorageFailure(error) })
      return null
    }
  }
  const keepNew = (draft: PackDraft) => keep(crypto.randomUUID(), draft)
  const refuse = (sentence: string): null => {
    setMessage({ kind: 'refused', sentence })
    return null
  }

  const chooseFile = async (): Promise<DraftRow | null> => {
    const { draftOfPackFile } = await import('../../data/packFileOfDraft.ts')
    const opened = await platform.openFile({
      title: t('openFile'),
      filterName: t('fileType'),
      extensions: [PACK_EXTENSION],
      maxBytes: PACK_LIMITS.fileBytes,
    })
    if (opened.outcome === 'cancelled') return null
    if (opened.outcome === 'failed') return refuse(t('fileUnread', { reason: opened.reason }))
    if (opened.outcome === 'too-large') return refuse(t('packs:fault.too-large'))
    const reading = draftOfPackFile(opened.contents)
    if (reading.ok) return keepNew(reading.draft)
    const name = 'name' in reading.fault ? reading.fault.name.slice(0, 200) : ''
    return refuse(t(`packs:fault.${reading.fault.kind}`, { name, count: 0 }))
  }
  return {
    message,
    make: (language: Locale) => keepNew(emptyPack(makePackId('', random()), language)),
    /** A pack of its own: it is installed beside the one of which it is a copy. */
    copy: ({ draft }: DraftRow, title: string, language: Locale) =>
      keepNew({
        ...draft,
        manifest: {
          ...draft.manifest,
          id: makePackId(draft.manifest.id, random()),
          revision: 0,
          title: { ...draft.manifest.title, [language]: title },
        },
      }),
    chooseFile,
    remove: async (row: DraftRow): Promise<void> => {
      try {
        await removeDraft(db, row.id)
        setMessage({ kind: 'deleted', row })
      } catch (error) {
        console.error('a draft was not deleted', error)
        setMessage({ kind: 'failed', failure: classifyStorageFailure(error) })
      }
    },
    bringBack: ({ id, draft }: DraftRow) => keep(id, draft),
  }
}

/** Eight figures of chance, so that no two packs of two lecturers are called the same. */
const random = (): string => crypto.randomUUID().slice(0, 8)
