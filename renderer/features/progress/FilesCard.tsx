import { Button } from '@mantine/core'
import { Download, Upload } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { useNextIncoming } from '../../state/useNextIncoming.ts'
import { Card } from '../../ui/Card.tsx'
import { SavingNotice } from '../saving/index.ts'
import type { IncomingFile } from '../shell/index.ts'
import { ImportPreview } from './ImportPreview.tsx'
import styles from './ProgressScreen.module.css'
import { useProgressFiles } from './useProgressFiles.ts'

interface Props {
  readonly db: AtlasDatabase
  /** One at a time: the next when the learner has settled the one before. */
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** The learner's answers, notes and plans as a file, out and in. */
export function FilesCard({ db, incoming, onIncomingTaken }: Props) {
  const { t } = useTranslation('progress')
  const files = useProgressFiles(db)
  const { message, exportAll, importFile, pending, confirmImport, cancelImport } = files
  const card = useRef<HTMLElement>(null)

  useNextIncoming({ incoming, onIncomingTaken }, files.isSettled, (file) => {
    void files.importText(file.text ?? '')
    card.current?.scrollIntoView({ block: 'center' })
  })
  return (
    <Card ref={card}>
      <h2>{t('data')}</h2>
      <p className={styles.dataText}>{t('dataText')}</p>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<Download size={18} aria-hidden="true" />}
          onClick={exportAll}
        >
          {t('export')}
        </Button>
        <Button
          variant="default"
          leftSection={<Upload size={18} aria-hidden="true" />}
          onClick={importFile}
        >
          {t('import')}
        </Button>
      </div>
      {pending && (
        <ImportPreview
          pending={pending}
          onConfirm={() => void confirmImport()}
          onCancel={cancelImport}
        />
      )}
      {message && <SavingNotice message={message} />}
    </Card>
  )
}
