import { DEVICE_KEY } from '../../data/ensureDeviceId.ts'
import { PROGRESS_LISTS } from '../../data/progressFile.ts'
import type { OlderRows } from '../../data/readOlderDatabase.ts'
import { REVISION_KEY } from '../../data/saveRevision.ts'
import { type ProgressBody, writeProgressFile } from '../../data/writeProgressFile.ts'
import type { BackupStore } from '../../platform.ts'
import { type BackupOutcome, keepBackup } from './makeBackup.ts'

/** Of this machine, and of no other to which the file may come. */
const MACHINE_KEYS: readonly string[] = [DEVICE_KEY, REVISION_KEY]

/** Backs up what an older version of the program left, before its shape is changed. */
export async function backUpOlder(
  store: BackupStore,
  rows: OlderRows,
  now: number,
): Promise<BackupOutcome> {
  // Rows of our own database: what they look like was checked when they were written.
  const lists = Object.fromEntries(
    PROGRESS_LISTS.map((list) => [list, rows[list] ?? []]),
  ) as unknown as Omit<ProgressBody, 'settings'>
  const settings = (rows.settings ?? []) as readonly { key: string; value: string }[]
  if (Object.values(lists).every(({ length }) => length === 0)) return 'nothing'
  const device = settings.find(({ key }) => key === DEVICE_KEY)?.value ?? 'unknown'
  const body = {
    ...lists,
    settings: Object.fromEntries(
      settings
        .filter(({ key }) => !MACHINE_KEYS.includes(key))
        .map(({ key, value }) => [key, value]),
    ),
  }
  const text = await writeProgressFile({ app: __APP_VERSION__, exportedAt: now, device, body })
  return keepBackup(store, text, 'upgrade', now)
}
