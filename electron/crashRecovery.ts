import { app, type BrowserWindow, dialog } from 'electron'
import { addCrash, mayReload } from './crashAllowance.ts'
import { dialogStrings } from './dialogStrings.ts'
import { log } from './log.ts'
import { shellLocale } from './shellLocale.ts'

/** Brings the page back after its process died; asks the learner once that happens too often. */
export function recoverFromCrashes(window: BrowserWindow): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(`The page's process has gone: ${reason} (${exitCode})`)
    crashes = addCrash(crashes, Date.now())
    if (!mayReload(crashes)) {
      if (!(await wantsReload(window))) return app.quit()
      crashes = []
    }
    if (!window.isDestroyed()) window.webContents.reload()
  })
}

async function wantsReload(window: BrowserWindow): Promise<boolean> {
  const words = dialogStrings[shellLocale()]
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.crashed,
    detail: words.crashedDetail,
    buttons: [words.reload, words.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
