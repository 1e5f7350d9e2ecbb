import { type BrowserWindow, screen } from 'electron'
import { z } from 'zod'
import type { Area } from './area.ts'
import { fitToDisplays } from './fitToDisplays.ts'
import { stateFile } from './stateFile.ts'

const SETTLED_MS = 500

const whole = z.number().int().min(-100_000).max(100_000)
const remembered = stateFile(
  'window.json',
  z.object({
    bounds: z.object({ x: whole, y: whole, width: whole.positive(), height: whole.positive() }),
    isMaximized: z.boolean(),
    isFullScreen: z.boolean(),
    displayId: z.number().nullable(),
    zoomLevel: z.number().min(-8).max(9),
  }),
)

/** How the window stood when the program was last open. */
export interface WindowState {
  /** undefined at the first start. */
  bounds: Area | undefined
  /** Brings the rest of it back, once the window is there to be shown. */
  resume: (window: BrowserWindow) => void
}

/** Reads it; the displays may be others by now. Once the app is ready. */
export function readWindowState(): WindowState {
  const state = remembered.read()
  if (!state) return { bounds: undefined, resume: () => undefined }
  return {
    bounds: fitToDisplays(state.bounds, state.displayId, screen.getAllDisplays()),
    resume: (window) => {
      window.webContents.setZoomLevel(state.zoomLevel)
      if (state.isMaximized) window.maximize()
      if (state.isFullScreen) window.setFullScreen(true)
    },
  }
}

/** Remembers every change of the window, once it has come to rest. */
export function followWindowState(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void keepWindowState(window), SETTLED_MS)
  }
  const events = ['resize', 'move', 'maximize', 'unmaximize'] as const
  for (const event of events) window.on(event as 'resize', soon)
  window.on('enter-full-screen', soon)
  window.on('leave-full-screen', soon)
  window.once('closed', () => clearTimeout(timer))
}

/** Resolves once it is on disk, or was given up. The menu's zoom says nothing, so this is also called at the end. */
export async function keepWindowState(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  const bounds = window.getNormalBounds()
  await remembered.write({
    bounds,
    isMaximized: window.isMaximized(),
    isFullScreen: window.isFullScreen(),
    displayId: screen.getDisplayMatching(window.getBounds()).id,
    zoomLevel: window.webContents.getZoomLevel(),
  })
}
