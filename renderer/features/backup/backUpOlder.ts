import { DEVICE_KEY } from '../../data/ensureDeviceId.ts'
import { PROGRESS_LISTS } from '../../data/progressFile.ts'
import type { OlderRows } from '../../data/readOlderDatabase.ts'
import { DEFAULT_SETTINGS } from '../../data/settings.ts'
import { type ProgressBody, writeProgressFile } from '../../data/writeProgressFile.ts'
import type { BackupStore } from '../../platform.ts'
import { type BackupOutcome, keepBackup } from './makeBackup.ts'

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
    // The learner's choices alone: what else is kept beside them belongs to this machine.
    settings: Object.fromEntries(
      settings
        .filter(({ key }) => Object.hasOwn(DEFAULT_SETTINGS, key))
        .map(({ key, value }) => [key, value]),
    ),
  }
  const text = await writeProgressFile({ app: __APP_VERSION__, exportedAt: now, device, body })
  return keepBackup(store, text, 'upgrade', now)
}
