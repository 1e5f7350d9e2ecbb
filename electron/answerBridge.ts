import { app } from 'electron'
import { closeAudience, isAudienceOpen, openAudience } from './audienceWindow.ts'
import { listBackups, readBackup, removeBackup, writeBackup } from './backups.ts'
import {
  audiencePlace,
  backupName,
  locale,
  nothing,
  openTextRequest,
  savedPath,
  saveFileRequest,
  saveTextRequest,
  writeBackupRequest,
} from './bridgeSchemas.ts'
import { handle } from './handle.ts'
import { readyToLeave } from './leaving.ts'
import { mainWindow } from './mainWindow.ts'
import { showMenu } from './menu.ts'
import { takeOpenedFile } from './openedFiles.ts'
import { openFile, openTextFile } from './openFile.ts'
import { dragSavedFile, showSavedFile } from './savedFiles.ts'
import { saveFile } from './saveFile.ts'
import { setShellLocale } from './shellLocale.ts'

/** Registers every message of the contract. */
export function answerBridge(): void {
  handle('info', nothing, async () => ({
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chrome: process.versions.chrome ?? '',
    platform: process.platform,
  }))
  handle('saveTextFile', saveTextRequest, saveFile)
  handle('saveFile', saveFileRequest, saveFile)
  handle('openTextFile', openTextRequest, openTextFile)
  handle('openFile', openTextRequest, openFile)
  handle('showSavedFile', savedPath, showSavedFile)
  handle('dragSavedFile', savedPath, dragSavedFile)
  handle('setLocale', locale, async (wanted) => {
    setShellLocale(wanted)
    showMenu()
  })
  handle('listBackups', nothing, listBackups)
  handle('readBackup', backupName, readBackup)
  handle('writeBackup', writeBackupRequest, writeBackup)
  handle('removeBackup', backupName, removeBackup)
  handle('openAudience', audiencePlace, openAudience)
  handle('closeAudience', nothing, closeAudience)
  handle('isAudienceOpen', nothing, async () => isAudienceOpen())
  handle('takeOpenedFile', nothing, (_nothing, window) => takeOpenedFile(window))
  handle('readyToLeave', nothing, async (_nothing, window) => {
    if (window === mainWindow()) readyToLeave()
  })
}
