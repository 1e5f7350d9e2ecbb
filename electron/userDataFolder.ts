import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { dialogStrings } from './dialogStrings.ts'
import { errorCode } from './errorCode.ts'
import { shellLocale } from './shellLocale.ts'

/** A full disk is no reason not to open: what is there can be read, and the page says that nothing is saved. */
const FULL: readonly string[] = ['ENOSPC', 'EDQUOT']

/**
 * Lets tests and developers keep their data apart from a learner's. Ignored in the packaged app,
 * where the environment must not decide which progress is opened.
 */
export function chooseUserDataFolder(): void {
  const wanted = process.env.ATLAS_USER_DATA
  if (!app.isPackaged && wanted) app.setPath('userData', resolve(wanted))
}

/**
 * Whether the program can keep anything. Where it cannot, a second process and a locked one look the same to
 * Chromium, and it would end without a word: this says why, and ends the app. Before the app is ready.
 */
export function canKeepData(): boolean {
  const folder = app.getPath('userData')
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.atlas-${process.pid}.tmp`)
    writeFileSync(probe, 'x')
    rmSync(probe)
    return true
  } catch (error) {
    if (FULL.includes(errorCode(error))) return true
    endSaying(`${folder}\n${errorCode(error)}`)
    return false
  }
}

/** On Linux a box needs an app that is ready, and that needs a folder to write to. */
function endSaying(where: string): void {
  const elsewhere = mkdtempSync(join(tmpdir(), 'atlas-'))
  app.setPath('userData', elsewhere)
  void app.whenReady().then(() => {
    const words = dialogStrings[shellLocale()]
    dialog.showErrorBox(words.cannotKeep, `${words.cannotKeepDetail}\n${where}`)
    app.exit(1)
  })
  app.once('quit', () => {
    try {
      rmSync(elsewhere, { recursive: true, force: true })
    } catch {
      // On Windows Chromium may hold it still; the system clears its temporary folder.
    }
  })
}
