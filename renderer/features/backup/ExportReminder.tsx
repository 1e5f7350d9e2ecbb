import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { saveExportMark, useNewWork } from '../../data/exportMark.ts'
import { isExportDue } from '../../domain/backups/isExportDue.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Backup.module.css'

/**
 * Where backups share the fate of the browser's data: reminds of the progress file when much is new
 * since the last one. Put off, it comes back after as much again.
 */
export function ExportReminder() {
  const { t } = useTranslation('backup')
  const { shell } = usePlatform()
  const db = useDatabase()
  const work = useNewWork()
  if (shell === 'desktop' || !db || !work || !isExportDue(work)) return null

  const putOff = (): void => {
    saveExportMark(db, Date.now()).catch((error: unknown) =>
      console.error('the reminder could not be put off', error),
    )
  }
  return (
    <Notice tone="info" title={t('reminder')}>
      <p>{t('reminder.text')}</p>
      <div className={styles.actions}>
        <Button component={Link} href={paths.progress}>
          {t('reminder.go')}
        </Button>
        <Button variant="default" onClick={putOff}>
          {t('reminder.later')}
        </Button>
      </div>
    </Notice>
  )
}
