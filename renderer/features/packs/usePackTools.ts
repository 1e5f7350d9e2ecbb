import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PACK_EXTENSION } from '../../../content/pack/limits.ts'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { removePack, switchPack } from '../../data/changePacks.ts'
import type { PackRow } from '../../data/pack.ts'
import { readPackFile } from '../../data/readPacks.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { SavingMessage } from '../saving/index.ts'

/** What can be done with a pack that is installed, and what became of the last of it. */
export function usePackTools(db: AtlasDatabase) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const platform = usePlatform()
  const [message, setMessage] = useState<SavingMessage | null>(null)

  const trying = async (act: () => Promise<SavingMessage | null>): Promise<void> => {
    try {
      setMessage(await act())
    } catch (error) {
      console.error('a pack was not changed', error)
      setMessage({ tone: 'bad', text: t('failed') })
    }
  }
  return {
    message,
    switchOne: (pack: PackRow, isOn: boolean) =>
      trying(async () => {
        await switchPack(db, pack.id, isOn)
        return null
      }),
    remove: (pack: PackRow) =>
      trying(async () => {
        await removePack(db, pack.id)
        return { tone: 'good', text: t('removed', { title: pack.manifest.title[locale] }) }
      }),
    saveCopy: (pack: PackRow) =>
      trying(async () => {
        const bytes = await readPackFile(db, pack.id)
        if (!bytes) return { tone: 'bad', text: t('failed') }
        const saved = await platform.saveFile({
          suggestedName: `${pack.id}-${pack.manifest.revision}.${PACK_EXTENSION}`,
          contents: bytes,
          title: t('save'),
          filterName: t('fileType'),
          extension: PACK_EXTENSION,
        })
        if (saved.outcome === 'cancelled') return null
        return saved.outcome === 'saved'
          ? { tone: 'good', text: t('saved', { path: saved.path }), path: saved.path }
          : { tone: 'bad', text: t('notSaved', { reason: saved.reason }) }
      }),
  }
}
