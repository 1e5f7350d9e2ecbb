import { basename } from 'node:path'
import { app, type BrowserWindow, shell } from 'electron'
import { log } from './log.ts'

/** What the page has saved since the start, by a dialog each: nothing else is dragged out or shown. */
const saved = new Set<string>()

export const noteSavedFile = (path: string): void => void saved.add(path)

/** Shows a file that was saved in its folder; another path is no business of the page. */
export async function showSavedFile(path: string): Promise<void> {
  if (saved.has(path)) shell.showItemInFolder(path)
}

/** Lets a file that was saved be dropped on another program. The page has to be at the start of a drag. */
export async function dragSavedFile(path: string, window: BrowserWindow): Promise<void> {
  if (!saved.has(path)) return
  try {
    const icon = await app.getFileIcon(path)
    if (!window.isDestroyed()) window.webContents.startDrag({ file: path, icon })
  } catch (error) {
    // It was moved or removed since.
    log(`«${basename(path)}» could not be dragged out`, error)
  }
}
