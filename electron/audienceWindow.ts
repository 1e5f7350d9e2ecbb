import { type BrowserWindow, powerSaveBlocker, screen } from 'electron'
import { type AudienceSpot, chooseDisplay } from './chooseDisplay.ts'
import type { AudiencePlacement } from './contract.ts'
import { log } from './log.ts'
import { mainWindow, tellMainPage } from './mainWindow.ts'
import { addressOf, goTo, openPageWindow } from './pageWindow.ts'

/** What the audience sees; the main window stays with the instructor. */
let audience: { window: BrowserWindow; spot: AudienceSpot } | null = null
let onChange = (): void => undefined

/**
 * Opens the window at a place, full screen on a second display where there is one. One that is open
 * goes to the place, and to a second display that has come meanwhile.
 */
export async function openAudience(place: string): Promise<AudiencePlacement> {
  const spot = findSpot()
  if (audience) {
    // Loading the address it has would be a reload.
    if (audience.window.webContents.getURL() !== addressOf(place))
      goTo(audience.window, place).catch(() => undefined)
    if (audience.spot.displayId === spot.displayId) bringForward(audience.window)
    else move(spot)
  } else {
    audience = { window: openAt(place, spot), spot }
    onChange()
  }
  return spot.placement
}

export async function closeAudience(): Promise<void> {
  const window = audience?.window
  // At once: one that is opened now is another, however long this one takes to close.
  audience = null
  window?.close()
  onChange()
}

export const isAudienceOpen = (): boolean => audience !== null

/** Called when it has opened or closed. There is one listener: the menu. */
export function followAudience(listener: () => void): void {
  onChange = listener
}

/** Once the app is ready: an open window never stays on a display that is gone. */
export function followDisplays(): void {
  screen.on('display-removed', (_event, removed) => {
    if (audience?.spot.placement !== 'second-display') return
    // With one display left, the window would cover the instructor's.
    if (removed.id !== audience.spot.displayId && screen.getAllDisplays().length > 1) return
    move(findSpot())
    tellMainPage('display-removed')
  })
  screen.on('display-added', () => {
    const isUsed = audience?.spot.placement === 'second-display'
    if (!isUsed && findSpot().placement === 'second-display') tellMainPage('display-added')
  })
}

function findSpot(): AudienceSpot {
  const bounds = mainWindow()?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 }
  return chooseDisplay(screen.getAllDisplays(), bounds)
}

function openAt(place: string, spot: AudienceSpot): BrowserWindow {
  const window = openPageWindow({
    place,
    frame: { ...spot.bounds, minWidth: 320, minHeight: 240, autoHideMenuBar: true },
    show: (shown) => settle(shown, audience?.spot ?? spot),
    mayGoOn: giveUp,
  })
  const blocker = powerSaveBlocker.start('prevent-display-sleep')
  const closeToo = () => window.close()
  const main = mainWindow()
  main?.once('closed', closeToo)
  window.once('closed', () => {
    powerSaveBlocker.stop(blocker)
    main?.off('closed', closeToo)
    if (audience !== null && audience.window !== window) return
    audience = null
    onChange()
    tellMainPage('audience-closed')
  })
  return window
}

/** No question in front of a class: the window goes, and the main page can open it again. */
async function giveUp(window: BrowserWindow): Promise<boolean> {
  log('The audience’s page keeps crashing; its window is closed')
  // Not in the midst of the event that told of the crash.
  setImmediate(() => {
    if (!window.isDestroyed()) window.destroy()
  })
  return false
}

function move(spot: AudienceSpot): void {
  if (!audience) return
  audience.spot = spot
  const { window } = audience
  if (!window.isFullScreen()) {
    settle(window, spot)
    return
  }
  // On macOS leaving full screen takes a moment, in which new bounds would be forgotten.
  window.once('leave-full-screen', () => settle(window, audience?.spot ?? spot))
  window.setFullScreen(false)
}

/** Visible at its spot; the keys stay with the main window where both can be seen. */
function settle(window: BrowserWindow, { placement, bounds }: AudienceSpot): void {
  if (window.isDestroyed()) return
  window.setBounds(bounds)
  if (placement === 'second-display') {
    window.showInactive()
    window.setFullScreen(true)
  } else window.show()
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
}
