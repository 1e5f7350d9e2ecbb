import { app } from 'electron'
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
  app.on('second-instance', showMainWindow)
  app.on('activate', showMainWindow)
  app.on('open-file', showMainWindow)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}
