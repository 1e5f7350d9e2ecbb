import { useCallback, useEffect, useState } from 'react'
import { readBackupName } from '../../domain/backups/backupName.ts'
import type { BackupEntry, BackupStore } from '../../platform.ts'
import { makeBackup } from './makeBackup.ts'

type News = 'made' | 'nothing' | 'failed'

/** The backups, newest first (undefined while looking), and making one more. */
export function useBackups(store: BackupStore) {
  const [entries, setEntries] = useState<readonly BackupEntry[]>()
  const [news, setNews] = useState<News | null>(null)
  const [isWorking, setIsWorking] = useState(false)

  const look = useCallback(async (): Promise<void> => {
    const found = (await store.list()).filter(({ name }) => readBackupName(name) !== null)
    setEntries([...found].sort((a, b) => (a.name < b.name ? 1 : -1)))
  }, [store])
  useEffect(() => void look(), [look])

  const make = (): void => {
    setIsWorking(true)
    setNews(null)
    makeBackup(store, 'auto', Date.now())
      .catch((error: unknown): News => {
        console.error('a backup could not be made', error)
        return 'failed'
      })
      .then(async (outcome) => {
        setNews(outcome)
        await look()
      })
      .finally(() => setIsWorking(false))
  }
  return { entries, news, isWorking, make }
}
