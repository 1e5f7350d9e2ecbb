import { Button } from '@mantine/core'
import { Copy, FilePlus2, FolderOpen, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import type { DraftRow } from '../../data/pack.ts'
import { useDrafts } from '../../data/useDrafts.ts'
import { wordsOf } from '../../domain/authoring/text.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import styles from './DraftList.module.css'
import { useDraftKeeping } from './useDraftKeeping.ts'

interface Props {
  readonly db: AtlasDatabase
  readonly stashWaits: boolean
}

/** All packs in the making: made, opened, copied, taken out of files, deleted. */
export function DraftList({ db, stashWaits }: Props) {
  const { t } = useTranslation('author')
  const { locale } = useLocale()
  const drafts = useDrafts()
  const keeping = useDraftKeeping(db)
  const undo = useRef<HTMLButtonElement>(null)
  const { message } = keeping
  // A deletion is answered where the hand already is.
  const isUndoable = message?.kind === 'deleted'
  useEffect(() => {
    if (isUndoable) undo.current?.focus()
  }, [isUndoable])

  const titleOf = ({ draft }: DraftRow) => wordsOf(draft.manifest.title, locale) || t('untitled')
  const opened = async (making: Promise<DraftRow | null>): Promise<void> => {
    const row = await making
    if (row) navigate(paths.draft(row.id))
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      {stashWaits && <Notice tone="bad">{t('stashWaits')}</Notice>}
      <div className={styles.drafts}>
        <div className={styles.actions}>
          <Button
            leftSection={<FilePlus2 size={18} aria-hidden="true" />}
            onClick={() => void opened(keeping.make(locale))}
          >
            {t('new.pack')}
          </Button>
          <Button
            variant="default"
            leftSection={<FolderOpen size={18} aria-hidden="true" />}
            onClick={() => void opened(keeping.chooseFile())}
          >
            {t('openFile')}
          </Button>
        </div>
        {message?.kind === 'failed' && (
          <Notice tone="bad">{t(`notSaved.${message.failure}`)}</Notice>
        )}
        {message?.kind === 'refused' && <Notice tone="bad">{message.sentence}</Notice>}
        {message?.kind === 'deleted' && (
          <Notice tone="info">
            <div className={styles.undo}>
              {t('deleted', { title: titleOf(message.row) })}
              <Button
                ref={undo}
                size="compact-md"
                variant="default"
                onClick={() => void keeping.bringBack(message.row)}
              >
                {t('bringBack')}
              </Button>
            </div>
          </Notice>
        )}
        {drafts?.length === 0 && (
          <Card>
            <h2>{t('empty.title')}</h2>
            <p className={styles.soft}>{t('empty.text')}</p>
          </Card>
        )}
        {drafts && drafts.length > 0 && (
          <ul className={styles.list} aria-label={t('title')}>
            {drafts.map((row) => (
              <Item
                key={row.id}
                row={row}
                title={titleOf(row)}
                onCopy={() => void keeping.copy(row, t('copyOf', { title: titleOf(row) }), locale)}
                onDelete={() => void keeping.remove(row)}
              />
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}

interface ItemProps {
  readonly row: DraftRow
  readonly title: string
  readonly onCopy: () => void
  readonly onDelete: () => void
}

function Item({ row, title, onCopy, onDelete }: ItemProps) {
  const { t } = useTranslation('author')
  const when = useWhen()
  const { subjects } = row.draft
  const diagrams = subjects.flatMap((subject) => subject.diagrams).length
  return (
    <li className={styles.draft}>
      <div className={styles.told}>
        <Link href={paths.draft(row.id)} className={styles.name}>
          {title}
        </Link>
        <span className={styles.soft}>
          {t('diagramCount', { count: diagrams })} · {t('changed', { when: when(row.updatedAt) })}
        </span>
      </div>
      <div className={styles.actions}>
        <Button
          variant="subtle"
          px="0.6rem"
          aria-label={t('copyOne', { title })}
          title={t('copyOne', { title })}
          onClick={onCopy}
        >
          <Copy size={18} aria-hidden="true" />
        </Button>
        <Button
          variant="subtle"
          px="0.6rem"
          aria-label={t('removeOne', { name: title })}
          title={t('removeOne', { name: title })}
          onClick={onDelete}
        >
          <Trash2 size={18} aria-hidden="true" />
        </Button>
      </div>
    </li>
  )
}
