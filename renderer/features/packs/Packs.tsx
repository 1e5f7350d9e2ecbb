import { Button } from '@mantine/core'
import { FolderOpen, PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PACK_EXTENSION } from '../../../content/pack/limits.ts'
import { useTaught } from '../../data/AtlasContext.tsx'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { useNextIncoming } from '../../state/useNextIncoming.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { IncomingFile } from '../shell/index.ts'
import { PackList } from './PackList.tsx'
import { PackOffer } from './PackOffer.tsx'
import { PackRefusal } from './PackRefusal.tsx'
import styles from './Packs.module.css'
import { usePackOpening } from './usePackOpening.ts'

interface Props {
  readonly db: AtlasDatabase
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** The packs that are here, and the way for others to come. */
export function Packs({ db, incoming, onIncomingTaken }: Props) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const { packs } = useTaught()
  const { opening, ...files } = usePackOpening(db)
  const isSettled = /^(?:none|installed|refused|unreadable)$/.test(opening.kind)
  useNextIncoming({ incoming, onIncomingTaken }, isSettled, (file) => {
    void files.offer(file.bytes ?? new Uint8Array())
  })

  return (
    <div className={styles.packs}>
      <div className={styles.actions}>
        <Button
          leftSection={<FolderOpen size={18} aria-hidden="true" />}
          onClick={() =>
            void files.chooseFile({
              title: t('open'),
              filterName: t('fileType'),
              extension: PACK_EXTENSION,
            })
          }
        >
          {t('open')}
        </Button>
        <Button
          component={Link}
          href={paths.author}
          variant="default"
          leftSection={<PenLine size={18} aria-hidden="true" />}
        >
          {t('author')}
        </Button>
      </div>
      {opening.kind === 'reading' && <Notice tone="info">{t('reading')}</Notice>}
      {opening.kind === 'unreadable' && (
        <Notice tone="bad">{t('unreadable', { reason: opening.reason })}</Notice>
      )}
      {opening.kind === 'refused' && (
        <PackRefusal reading={opening.reading} onClose={files.close} />
      )}
      {(opening.kind === 'offered' ||
        opening.kind === 'installing' ||
        opening.kind === 'failed') && (
        <PackOffer
          pack={opening.pack}
          before={packs?.find(({ id }) => id === opening.pack.manifest.id) ?? null}
          isBusy={opening.kind === 'installing'}
          failure={opening.kind === 'failed' ? opening.failure : null}
          onInstall={() => void files.install()}
          onCancel={files.close}
        />
      )}
      {opening.kind === 'installed' && (
        <Notice tone="good">
          {t('installed', { title: opening.pack.manifest.title[locale] })}
        </Notice>
      )}
      {packs?.length === 0 && opening.kind === 'none' && (
        <Card>
          <h2>{t('empty.title')}</h2>
          <p className={styles.soft}>{t('empty.text', { ending: `.${PACK_EXTENSION}` })}</p>
        </Card>
      )}
      {packs && packs.length > 0 && <PackList db={db} packs={packs} />}
    </div>
  )
}
