import { Button } from '@mantine/core'
import { Check, CircleAlert, Download, Redo2, Undo2, Upload } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LOCALES } from '../../../content/names.ts'
import type { Locale } from '../../../content/schema.ts'
import { paths } from '../../state/paths.ts'
import { Choice } from '../../ui/Choice.tsx'
import styles from './DraftScreen.module.css'
import { PublishingNews } from './PublishingNews.tsx'
import type { DraftEditing } from './useDraftEditing.ts'
import type { Publishing } from './usePublishing.ts'

interface Props {
  readonly title: string
  readonly editing: DraftEditing
  readonly publishing: Publishing
  readonly language: Locale | 'all'
  readonly onLanguage: (language: Locale | 'all') => void
}

const SHORT: Readonly<Record<Locale, string>> = { ky: 'Кырг', ru: 'Рус', en: 'Eng' }

/** What the pack is called, whether it is kept, and what is done with it as a whole. */
export function DraftHeader({ title, editing, publishing, language, onLanguage }: Props) {
  const { t } = useTranslation('author')
  const { canUndo, canRedo, undo, redo } = editing
  const isBusy = publishing.state.kind === 'busy'
  return (
    <>
      <header className={styles.header}>
        <div className={styles.titles}>
          <div className={styles.above}>
            <Link href={paths.author}>{t('title')}</Link>
            <SavingStatus editing={editing} />
          </div>
          <h1>{title}</h1>
        </div>
        <div className={styles.tools}>
          <Button
            variant="default"
            px="0.6rem"
            disabled={!canUndo}
            aria-label={t('undo')}
            title={`${t('undo')} (Ctrl+Z)`}
            aria-keyshortcuts="Control+Z"
            onClick={undo}
          >
            <Undo2 size={18} aria-hidden="true" />
          </Button>
          <Button
            variant="default"
            px="0.6rem"
            disabled={!canRedo}
            aria-label={t('redo')}
            title={`${t('redo')} (Ctrl+Y)`}
            aria-keyshortcuts="Control+Y Control+Shift+Z"
            onClick={redo}
          >
            <Redo2 size={18} aria-hidden="true" />
          </Button>
        </div>
        <Choice
          label={t('language')}
          value={language}
          onChoose={onLanguage}
          options={[
            ...LOCALES.map((value) => ({ value, label: SHORT[value] })),
            { value: 'all' as const, label: t('language.all') },
          ]}
        />
        <div className={styles.tools}>
          <Button
            variant="default"
            leftSection={<Download size={18} aria-hidden="true" />}
            disabled={isBusy}
            onClick={() => void publishing.saveFile()}
          >
            {t('saveFile')}
          </Button>
          <Button
            leftSection={<Upload size={18} aria-hidden="true" />}
            disabled={isBusy}
            onClick={() => void publishing.putIn()}
          >
            {t('putIn')}
          </Button>
        </div>
      </header>
      <PublishingNews publishing={publishing} />
    </>
  )
}

function SavingStatus({ editing: { state, failure, save } }: { readonly editing: DraftEditing }) {
  const { t } = useTranslation('author')
  return (
    <>
      {/* Said aloud is only how it ended: «saving» after every pause would be chatter. */}
      <span
        role="status"
        className={`${styles.status} ${state === 'failed' ? styles.failed : styles.saved}`}
      >
        {state === 'saved' && (
          <>
            <Check size={15} aria-hidden="true" />
            {t('saved')}
          </>
        )}
        {state === 'failed' && failure && (
          <>
            <CircleAlert size={15} aria-hidden="true" />
            {t(`notSaved.${failure}`)}
          </>
        )}
      </span>
      {state === 'saving' && <span aria-hidden="true">{t('saving')}</span>}
      {state === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={() => void save()}>
          {t('saveAgain')}
        </Button>
      )}
    </>
  )
}
