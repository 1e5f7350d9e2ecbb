import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readBackupName } from '../../domain/backups/backupName.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useWhen } from '../../i18n/useWhen.ts'
import { usePlatform } from '../../PlatformContext.tsx'
import type { BackupEntry, BackupStore } from '../../platform.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Backup.module.css'
import { RestoreDialog } from './RestoreDialog.tsx'
import { useBackups } from './useBackups.ts'

/** The copies of the learner's progress, and the way back to one of them. */
export function BackupsCard() {
  const { t } = useTranslation('backup')
  const { shell, backups } = usePlatform()
  return (
    <Card>
      <h2>{t('title')}</h2>
      {backups ? (
        <>
          <p className={styles.soft}>{t(`text.${shell}`)}</p>
          <Backups store={backups} />
        </>
      ) : (
        <Notice tone="info">{t('none')}</Notice>
      )}
    </Card>
  )
}

function Backups({ store }: { readonly store: BackupStore }) {
  const { t } = useTranslation('backup')
  const { entries, news, isWorking, make } = useBackups(store)
  const [wanted, setWanted] = useState<string | null>(null)
  return (
    <>
      {entries === undefined && <p aria-busy="true">{t('loading')}</p>}
      {entries?.length === 0 && <p>{t('empty')}</p>}
      {entries && entries.length > 0 && (
        <ul aria-label={t('list')} className={styles.list}>
          {entries.map((entry) => (
            <Entry key={entry.name} entry={entry} onRestore={() => setWanted(entry.name)} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button variant="default" disabled={isWorking} onClick={make}>
          {t('make')}
        </Button>
      </div>
      {news && <Notice tone={news === 'failed' ? 'bad' : 'good'}>{t(news)}</Notice>}
      {wanted !== null && (
        <RestoreDialog store={store} name={wanted} onClose={() => setWanted(null)} />
      )}
    </>
  )
}

interface EntryProps {
  readonly entry: BackupEntry
  readonly onRestore: () => void
}

function Entry({ entry: { name, bytes }, onRestore }: EntryProps) {
  const { t } = useTranslation('backup')
  const { format } = useLocale()
  const when = useWhen()
  const read = readBackupName(name)
  if (!read) return null
  return (
    <li className={styles.entry}>
      <span>{when(read.at)}</span>
      <span className={styles.soft}>{t(`reason.${read.reason}`)}</span>
      <span className={styles.soft}>
        {t('size', { size: format.number(Math.max(1, Math.round(bytes / 1000))) })}
      </span>
      <Button
        variant="default"
        size="xs"
        aria-label={t('restore.of', { when: when(read.at) })}
        onClick={onRestore}
      >
        {t('restore')}
      </Button>
    </li>
  )
}
