import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import { EVENT_CHANNEL, type ShellEvent } from './contract.ts'
import { dialogStrings } from './dialogStrings.ts'
import { log } from './log.ts'
import { shellLocale } from './shellLocale.ts'

/** A page that has not finished by then is not waited for: what it calls saved is on disk in any case. */
const PATIENCE_MS = 2000
const CLOSING_MS = 500

let isQuitting = false
/** Called with the page's word that it is ready. */
let onReady = (): void => undefined

/** What the page says once it has put away what it still had in hand. */
export const readyToLeave = (): void => onReady()

/** Once the app is open: whether a window is closed alone, or because everything ends. */
export function followQuitting(): void {
  app.on('before-quit', () => {
    isQuitting = true
  })
  // Linux and macOS wait a little for a program that says that it is ending; Windows tells each window.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    app.quit()
  })
}

/**
 * Lets the page finish before its window closes: it is told, and answers, or the time is up. `last` is
 * what else must be done before the window is gone.
 */
export function finishBeforeClosing(window: BrowserWindow, last: () => Promise<void>): void {
  let state: 'open' | 'finishing' | 'finished' = 'open'
  window.on('close', (event) => {
    if (state === 'finished') return
    event.preventDefault()
    if (state === 'finishing') return
    state = 'finishing'
    void finish(window, last).then((isReady) => {
      state = 'finished'
      if (window.isDestroyed()) return
      window.close()
      // One that hangs does not close.
      if (!isReady) setTimeout(() => window.isDestroyed() || window.destroy(), CLOSING_MS)
      // Holding one window back has held all of it back.
      if (isQuitting) window.once('closed', () => app.quit())
    })
  })
  window.on('query-session-end', () => void askToFinish(window))
  window.webContents.on('will-prevent-unload', (event) => {
    if (leavesAllTheSame(window)) event.preventDefault()
    else {
      state = 'open'
      isQuitting = false
    }
  })
}

async function finish(window: BrowserWindow, last: () => Promise<void>): Promise<boolean> {
  const isReady = await askToFinish(window)
  if (!isReady) log('The page did not finish in time; its window is closed all the same')
  await last()
  return isReady
}

/** Whether it answered in time. */
function askToFinish(window: BrowserWindow): Promise<boolean> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return Promise.resolve(false)
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS, false)
    onReady = () => {
      clearTimeout(timer)
      resolve(true)
    }
    window.webContents.send(EVENT_CHANNEL, 'leaving' satisfies ShellEvent)
  })
}

/** The page says that something is not on disk, as with a full one. Electron would just not close. */
function leavesAllTheSame(window: BrowserWindow): boolean {
  const words = dialogStrings[shellLocale()]
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: words.unsaved,
    detail: words.unsavedDetail,
    buttons: [words.stay, words.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return chosen === 1
}
