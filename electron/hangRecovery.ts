import { type BrowserWindow, dialog } from 'electron'
import { dialogStrings } from './dialogStrings.ts'
import { log } from './log.ts'
import { shellLocale } from './shellLocale.ts'

/** Asks whether to wait or to load a page anew that does not answer; one that answers again asks nothing. */
export function askWhenHanging(window: BrowserWindow): void {
  let asking: AbortController | null = null
  window.on('unresponsive', async () => {
    if (asking) return
    log('The page does not answer')
    asking = new AbortController()
    const wantsReload = await asksToReload(window, asking.signal)
    asking = null
    // The page is brought back by the same hand as after a crash.
    if (wantsReload && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
  })
  window.on('responsive', () => asking?.abort())
}

async function asksToReload(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const words = dialogStrings[shellLocale()]
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.hanging,
    detail: words.hangingDetail,
    buttons: [words.wait, words.reload],
    defaultId: 0,
    // Also what an aborted question answers.
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1
}
