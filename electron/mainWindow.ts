import type { BrowserWindow } from 'electron'
import { EVENT_CHANNEL, type ShellEvent } from './contract.ts'
import { askToReload } from './crashRecovery.ts'
import { askWhenHanging } from './hangRecovery.ts'
import { finishBeforeClosing } from './leaving.ts'
import { addressOf, goTo, openPageWindow } from './pageWindow.ts'
import { followWindowState, keepWindowState, readWindowState } from './windowState.ts'

let main: BrowserWindow | null = null

/** null while there is none: before the app is open and, on macOS, after it was closed. */
export const mainWindow = (): BrowserWindow | null => main

export function openMainWindow(place = '/'): BrowserWindow {
  const state = readWindowState()
  const window = openPageWindow({
    place,
    frame: { width: 1280, height: 800, ...state.bounds, minWidth: 940, minHeight: 600 },
    show: (shown) => {
      shown.show()
      state.resume(shown)
    },
    mayGoOn: askToReload,
  })
  main = window
  askWhenHanging(window)
  followWindowState(window)
  finishBeforeClosing(window, () => keepWindowState(window))
  window.once('closed', () => {
    main = null
  })
  return window
}

/** Brings the window forward, or opens it again where closing it did not end the app (macOS). */
export function showMainWindow(): BrowserWindow {
  if (!main) return openMainWindow()
  if (main.isMinimized()) main.restore()
  main.show()
  main.focus()
  return main
}

/** The same, at a place of the program. */
export function showPlace(place: string): void {
  if (!main) {
    openMainWindow(place)
    return
  }
  const window = showMainWindow()
  // Loading the address it has would be a reload.
  if (window.webContents.getURL() !== addressOf(place)) goTo(window, place).catch(() => undefined)
}

/** Says it to whoever listens there; a page that is yet to come asks by itself. */
export function tellMainPage(event: ShellEvent): void {
  if (main && !main.isDestroyed()) main.webContents.send(EVENT_CHANNEL, event)
}
