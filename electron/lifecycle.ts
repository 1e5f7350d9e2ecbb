import { app } from 'electron'
import { followQuitting } from './leaving.ts'
import { log } from './log.ts'
import { showMainWindow } from './mainWindow.ts'

/**
 * False in a second process, which is then ending: two on one profile would fight over the
 * database. The first one shows its window instead.
 */
export function isFirstInstance(): boolean {
  if (app.requestSingleInstanceLock()) return true
  app.quit()
  return false
}

/** Once the app is open: when its window comes forward and when the app ends. */
export function followLifecycle(): void {
  app.on('second-instance', () => void showMainWindow())
  app.on('activate', () => void showMainWindow())
  app.on('open-file', () => void showMainWindow())
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit')
      log(`A process of the program has gone: ${type}, ${reason} (${exitCode})`)
  })
  followQuitting()
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}
