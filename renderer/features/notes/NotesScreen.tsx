import { Button, TextInput } from '@mantine/core'
import { FileText, Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { countNotes, notesByPlace, searchNotes } from '../../domain/notes/notesByPlace.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { SavingNotice } from '../saving/index.ts'
import { NoteList } from './NoteList.tsx'
import styles from './NotesScreen.module.css'
import { useNotesExport } from './useNotesExport.ts'
import { useWrittenNotes } from './useWrittenNotes.ts'

/** All that the learner wrote, in the order of the atlas, each note a way to what it is about. */
export function NotesScreen() {
  const { t } = useTranslation('notes')
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const isKept = useDatabase() !== null
  const notes = useWrittenNotes()
  const [query, setQuery] = useState('')
  const { message, exportNotes } = useNotesExport()

  const all = useMemo(
    () => notes && notesByPlace([...systems, ...themes], notes),
    [systems, themes, notes],
  )
  const shown = useMemo(() => all && searchNotes(all, query, locale), [all, query, locale])
  const count = all ? countNotes(all) : 0
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link href={paths.progress}>{t('above')}</Link>}
    >
      {!isKept && <Notice tone="bad">{t('unkept')}</Notice>}
      {all && shown && count > 0 && (
        <>
          <div className={styles.tools}>
            <TextInput
              className={styles.search}
              label={t('search')}
              description={t('searchHint')}
              leftSection={<Search size={18} aria-hidden="true" />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
              size="md"
            />
            <Button
              variant="default"
              leftSection={<FileText size={18} aria-hidden="true" />}
              onClick={() => void exportNotes(all)}
            >
              {t('export')}
            </Button>
          </div>
          {message && <SavingNotice message={message} />}
          <p className={styles.count} aria-live="polite">
            {countNotes(shown) === 0
              ? t('none')
              : t('count', { count: format.number(countNotes(shown)) })}
          </p>
          <NoteList notes={shown} />
        </>
      )}
      {all && count === 0 && (
        <div className={styles.empty}>
          <p>{t('empty')}</p>
          <Button component={Link} href={paths.explore} variant="default">
            {t('toDiagrams')}
          </Button>
        </div>
      )}
    </Page>
  )
}
