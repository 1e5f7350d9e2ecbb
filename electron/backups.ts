import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backupsFolder } from './appFolders.ts'
import type {
  BackupEntry,
  ReadBackupOutcome,
  WriteBackupOutcome,
  WriteBackupRequest,
} from './contract.ts'
import { errorCode } from './errorCode.ts'
import { log } from './log.ts'
import { readTextFile } from './readTextFile.ts'
import { writeFileAtomically } from './writeFileAtomically.ts'

/** No page could read more. */
const MOST_BYTES = 512 * 1024 * 1024

/** What lies in the folder; nothing where there is none yet. Which of it are backups, the page knows. */
export async function listBackups(): Promise<BackupEntry[]> {
  const names = await readdir(backupsFolder()).catch(() => [])
  const entries = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const found = await stat(join(backupsFolder(), name)).catch(() => null)
        return found?.isFile() ? [{ name, bytes: found.size }] : []
      }),
  )
  return entries.flat()
}

export async function readBackup(name: string): Promise<ReadBackupOutcome> {
  try {
    const read = await readTextFile(join(backupsFolder(), name), MOST_BYTES)
    if (read.outcome === 'opened') return { outcome: 'read', contents: read.contents }
    return { outcome: 'failed', reason: read.outcome === 'failed' ? read.reason : read.outcome }
  } catch (error) {
    log('A backup could not be read', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
}

export async function writeBackup({
  name,
  contents,
}: WriteBackupRequest): Promise<WriteBackupOutcome> {
  try {
    await mkdir(backupsFolder(), { recursive: true })
    await writeFileAtomically(join(backupsFolder(), name), contents)
    return { outcome: 'saved' }
  } catch (error) {
    log('A backup could not be written', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
}

export async function removeBackup(name: string): Promise<void> {
  await rm(join(backupsFolder(), name), { force: true }).catch((error: unknown) =>
    log('A backup could not be removed', error),
  )
}
