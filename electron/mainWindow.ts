import type { BrowserWindow } from 'electron'
import { EVENT_CHANNEL, type ShellEvent } from './contract.ts'
import { askToReload } from './crashRecovery.ts'
import { openPageWindow } from './pageWindow.ts'

let main: BrowserWindow | null = null

/** null while there is none: before the app is open and, on macOS, after it was closed. */
export const mainWindow = (): BrowserWindow | null => main

export function openMainWindow(): void {
  main = openPageWindow({
    place: '/',
    frame: { width: 1280, height: 800, minWidth: 940, minHeight: 600 },
    show: (window) => window.show(),
    mayGoOn: askToReload,
  })
  main.once('closed', () => {
    main = null
  })
}

/** Brings the window forward, or opens it again where closing it did not end the app (macOS). */
export function showMainWindow(): void {
  if (!main) {
    openMainWindow()
    return
  }
  if (main.isMinimized()) main.restore()
  main.show()
  main.focus()
}

/** Says it to whoever listens there; a page that is yet to come asks by itself. */
export function tellMainPage(event: ShellEvent): void {
  if (main && !main.isDestroyed()) main.webContents.send(EVENT_CHANNEL, event)
}
