import { app, type BrowserWindow, dialog } from 'electron'
import { backupsFolder } from './appFolders.ts'
import { addCrash, mayReload } from './crashAllowance.ts'
import { dialogStrings } from './dialogStrings.ts'
import { log } from './log.ts'
import { openFolder } from './openFolder.ts'
import { shellLocale } from './shellLocale.ts'

/**
 * Brings the page back where it was after its process died. Once that happens too often, `mayGoOn`
 * decides; where it answers no, it has seen to the end of the window itself.
 */
export function recoverFromCrashes(
  window: BrowserWindow,
  mayGoOn: (window: BrowserWindow) => Promise<boolean>,
): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(`The page's process has gone: ${reason} (${exitCode})`)
    crashes = addCrash(crashes, Date.now())
    if (!mayReload(crashes)) {
      if (!(await mayGoOn(window))) return
      crashes = []
    }
    if (!window.isDestroyed()) window.webContents.reload()
  })
}

/** Asks the learner, who may look at the backups first; the app ends where the answer is no. */
export async function askToReload(window: BrowserWindow): Promise<boolean> {
  const words = dialogStrings[shellLocale()]
  for (;;) {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.crashed,
      detail: words.crashedDetail,
      buttons: [words.reload, words.quit, words.showBackups],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    if (response === 2) {
      await openFolder(backupsFolder())
      continue
    }
    if (response !== 0) app.quit()
    return response === 0
  }
}
