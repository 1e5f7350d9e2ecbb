import type { AtlasDatabase } from '../data/AtlasDatabase.ts'
import { openDatabase } from '../data/openDatabase.ts'
import { backUpOlder } from '../features/backup/index.ts'
import type { BackupStore } from '../platform.ts'
import type { ScreenStore } from '../state/createScreenStore.ts'

/**
 * Opens what is kept on this machine, a backup of anything older taken first. Null where nothing can be
 * kept; that is said on screen, as is what befalls the database later. Never rejects, writes nothing.
 */
export async function openKept(
  backups: BackupStore | null,
  store: ScreenStore,
): Promise<AtlasDatabase | null> {
  const { reportSaving } = store.getState()
  const opened = await openDatabase({
    beforeUpgrade: async (rows) => {
      if (backups) await backUpOlder(backups, rows, Date.now())
    },
    onEvent: (event) => {
      if (event === 'outdated') reportSaving({ kind: 'outdated' })
      if (event === 'deleted') reportSaving({ kind: 'impossible', reason: 'deleted' })
    },
  })
  if (opened.kind === 'open') return opened.db
  reportSaving({ kind: 'impossible', reason: opened.reason })
  return null
}
