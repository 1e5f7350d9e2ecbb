import { BrowserWindow, nativeTheme } from 'electron'
import { preloadFile } from './appFolders.ts'
import { APP_ORIGIN } from './appUrl.ts'
import { recoverFromCrashes } from './crashRecovery.ts'
import { log } from './log.ts'
import { menuStrings } from './menuStrings.ts'
import { shellLocale } from './shellLocale.ts'

/** `--paper` of the page (renderer/ui/tokens.css), so that nothing flashes before its first paint. */
const PAPER = { light: '#f7f3eb', dark: '#171613' }

interface PageWindowOptions {
  /** Where in the program («/present/…»); `/` is its start. */
  place: string
  frame: {
    x?: number
    y?: number
    width: number
    height: number
    minWidth: number
    minHeight: number
    autoHideMenuBar?: boolean
  }
  /** Makes it visible, once there is something to see. */
  show: (window: BrowserWindow) => void
  /** Whether to go on reloading a page that keeps crashing; see `recoverFromCrashes`. */
  mayGoOn: (window: BrowserWindow) => Promise<boolean>
}

/** The only way a window is made: on the built page alone, inside the same borders as every other. */
export function openPageWindow({ place, frame, show, mayGoOn }: PageWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...frame,
    title: menuStrings[shellLocale()].productName,
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
  window.once('ready-to-show', () => show(window))
  recoverFromCrashes(window, mayGoOn)
  goTo(window, place).catch(() => {
    // An invisible window would look like nothing happened at all.
    if (!window.isDestroyed()) show(window)
  })
  return window
}

export const addressOf = (place: string): string =>
  place === '/' ? `${APP_ORIGIN}/` : `${APP_ORIGIN}/#${place}`

/** Goes to a place of the program; a window that is on its page already does not load it anew. Logs and rejects. */
export async function goTo(window: BrowserWindow, place: string): Promise<void> {
  try {
    await window.loadURL(addressOf(place))
  } catch (error) {
    log('The page could not be loaded', error)
    throw error
  }
}
