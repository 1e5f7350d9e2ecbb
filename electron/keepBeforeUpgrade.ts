import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { backupsFolder } from './appFolders.ts'
import { log } from './log.ts'
import { stateFile } from './stateFile.ts'
import { writeFileAtomically } from './writeFileAtomically.ts'

/** The page's names for its backups in the course of things, and for those that no newer one pushes out. */
const USUAL = /\.auto\.json$/
const KEPT = '.upgrade.json'

const remembered = stateFile('versions.json', z.object({ atlas: z.string(), electron: z.string() }))

/**
 * Before the first start under another version of the program or of Electron: Chromium may keep its data
 * another way from now on. What the last version backed up stays, however many backups follow. Never rejects.
 */
export async function keepBeforeUpgrade(): Promise<void> {
  const now = { atlas: app.getVersion(), electron: process.versions.electron ?? '' }
  const before = remembered.read()
  if (before?.atlas === now.atlas && before.electron === now.electron) return
  try {
    await keepNewest()
    await remembered.write(now)
  } catch (error) {
    log('The newest backup could not be put aside before the upgrade', error)
  }
}

async function keepNewest(): Promise<void> {
  const names = await readdir(backupsFolder()).catch(() => [])
  // They are named by their time.
  const newest = names
    .filter((name) => USUAL.test(name))
    .sort()
    .at(-1)
  if (newest === undefined) return
  const contents = await readFile(join(backupsFolder(), newest))
  await writeFileAtomically(join(backupsFolder(), newest.replace(USUAL, KEPT)), contents)
}
