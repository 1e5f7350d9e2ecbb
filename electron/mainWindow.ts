import { BrowserWindow, nativeTheme } from 'electron'
import { preloadFile } from './appFolders.ts'
import { APP_ORIGIN } from './appUrl.ts'
import { recoverFromCrashes } from './crashRecovery.ts'
import { log } from './log.ts'
import { menuStrings } from './menuStrings.ts'
import { shellLocale } from './shellLocale.ts'

/** `--paper` of the page (renderer/ui/tokens.css), so that nothing flashes before its first paint. */
const PAPER = { light: '#f7f3eb', dark: '#171613' }

export function openMainWindow(): void {
  const window = new BrowserWindow({
    title: menuStrings[shellLocale()].productName,
    width: 1280,
    height: 800,
    minWidth: 940,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      // Chromium would fetch dictionaries from the network.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  recoverFromCrashes(window)
  window.loadURL(`${APP_ORIGIN}/`).catch((error: unknown) => {
    // An invisible window would look like nothing happened at all.
    log('The page could not be loaded', error)
    if (!window.isDestroyed()) window.show()
  })
}

/** Brings the window forward, or opens it again where closing it did not end the app (macOS). */
export function showMainWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) {
    openMainWindow()
    return
  }
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
