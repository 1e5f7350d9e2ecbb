import { dirname } from 'node:path'
import { app, dialog, Menu } from 'electron'
import { backupsFolder } from './appFolders.ts'
import { closeAudience, followAudience, isAudienceOpen } from './audienceWindow.ts'
import { dialogStrings } from './dialogStrings.ts'
import { fileTypes } from './fileTypes.ts'
import { lastFolder, rememberFolderOf } from './lastFolder.ts'
import { logFile } from './log.ts'
import { showMainWindow, showPlace, tellMainPage } from './mainWindow.ts'
import { type MenuCommands, menuTemplate } from './menuTemplate.ts'
import { receive } from './openedFiles.ts'
import { openFolder } from './openFolder.ts'
import { clearRecentFiles, followRecentFiles, recentFiles } from './recentFiles.ts'
import { shellLocale } from './shellLocale.ts'

/** Once the app is ready: the menu is there and stays true. */
export function followMenu(): void {
  followRecentFiles(showMenu)
  followAudience(showMenu)
  showMenu()
}

/** Shows the menu as it is to be now: its language, the recent files, whether there is an audience. */
export function showMenu(): void {
  const template = menuTemplate({
    locale: shellLocale(),
    isMac: process.platform === 'darwin',
    isPackaged: app.isPackaged,
    recent: recentFiles(),
    isAudienceOpen: isAudienceOpen(),
    commands,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

const commands: MenuCommands = {
  about: () => showPlace('/about'),
  open: () => void chooseFile(),
  openRecent: (file) => give([file]),
  clearRecent: clearRecentFiles,
  showBackups: () => void openFolder(backupsFolder()),
  showLogs: () => void openFolder(dirname(logFile())),
  textSize: (change) => tellMainPage(`text-${change}`),
  closeAudience,
}

async function chooseFile(): Promise<void> {
  const words = dialogStrings[shellLocale()]
  const extensions = fileTypes.map(({ extension }) => extension)
  const kind = extensions[0] ?? ''
  const { canceled, filePaths } = await dialog.showOpenDialog(showMainWindow(), {
    title: words.openTitle,
    defaultPath: lastFolder(kind),
    filters: [{ name: words.ownFiles, extensions }],
    properties: ['openFile', 'multiSelections'],
  })
  const [first] = filePaths
  if (canceled || first === undefined) return
  rememberFolderOf(first, kind)
  give(filePaths)
}

function give(files: readonly string[]): void {
  showMainWindow()
  receive(files)
}
