import { useTranslation } from 'react-i18next'
import { notesAsMarkdown } from '../../domain/notes/notesAsMarkdown.ts'
import type { NotesByPlace } from '../../domain/notes/notesByPlace.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { useTextSaving } from '../saving/index.ts'

const EXTENSION = 'md'

/** Writes notes to a file that any program can read and print, and says what became of it. */
export function useNotesExport() {
  const { t } = useTranslation('notes')
  const { locale } = useLocale()
  const when = useWhen()
  const { message, save } = useTextSaving()

  const exportNotes = (notes: NotesByPlace): Promise<boolean> =>
    save(() => ({
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
    }))
  return { message, exportNotes }
}
