import { app } from 'electron'
import { answerBridge } from './answerBridge.ts'
import { registerAppScheme, serveApp } from './appScheme.ts'
import { followDisplays } from './audienceWindow.ts'
import { endOnUncaughtErrors, endWithMessage } from './fatalErrors.ts'
import { keepBeforeUpgrade } from './keepBeforeUpgrade.ts'
import { followLifecycle, isFirstInstance } from './lifecycle.ts'
import { openMainWindow } from './mainWindow.ts'
import { followMenu } from './menu.ts'
import { guardEveryPage } from './navigation.ts'
import { closeNetworkSideDoors, refuseNetwork } from './offline.ts'
import { receiveOpenedFiles } from './openedFiles.ts'
import { limitPermissions } from './permissions.ts'
import { canKeepData, chooseUserDataFolder } from './userDataFolder.ts'

chooseUserDataFolder()
endOnUncaughtErrors()
if (canKeepData() && isFirstInstance()) {
  app.enableSandbox()
  registerAppScheme()
  closeNetworkSideDoors()
  guardEveryPage()
  receiveOpenedFiles()
  app.whenReady().then(openAtlas).catch(endWithMessage)
}

async function openAtlas(): Promise<void> {
  limitPermissions()
  refuseNetwork()
  answerBridge()
  await Promise.all([serveApp(), keepBeforeUpgrade()])
  followMenu()
  openMainWindow()
  followDisplays()
  followLifecycle()
}
