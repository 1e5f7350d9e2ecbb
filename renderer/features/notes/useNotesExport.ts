import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notesAsMarkdown } from '../../domain/notes/notesAsMarkdown.ts'
import type { NotesByPlace } from '../../domain/notes/notesByPlace.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { NoticeTone } from '../../ui/Notice.tsx'

const EXTENSION = 'md'

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

/** Writes notes to a file that any program can read and print, and says what became of it. */
export function useNotesExport() {
  const { t } = useTranslation('notes')
  const { locale } = useLocale()
  const when = useWhen()
  const platform = usePlatform()
  const [message, setMessage] = useState<Message | null>(null)

  const exportNotes = async (notes: NotesByPlace): Promise<void> => {
    const outcome = await platform.saveTextFile({
      suggestedName: `${t('fileName')}.${EXTENSION}`,
      contents: notesAsMarkdown(notes, locale, {
        title: t('title'),
        wholeDiagram: t('wholeDiagram'),
        homeless: t('homeless'),
        when,
      }),
      title: t('export'),
      filterName: t('fileType'),
      extension: EXTENSION,
    })
    const done = platform.shell === 'desktop' ? 'export.done' : 'export.downloaded'
    if (outcome.outcome === 'saved')
      setMessage({ tone: 'good', text: t(done, { path: outcome.path }) })
    if (outcome.outcome === 'failed')
      setMessage({ tone: 'bad', text: t('export.failed', { reason: outcome.reason }) })
  }
  return { message, exportNotes }
}
