import { type BrowserWindow, dialog } from 'electron'
import type { OpenTextOutcome, OpenTextRequest } from './contract.ts'
import { errorCode } from './errorCode.ts'
import { lastFolder, rememberFolderOf } from './lastFolder.ts'
import { log } from './log.ts'
import { readTextFile } from './readTextFile.ts'

/** Asks which one, then reads. The page never names a path itself. */
export async function openTextFile(
  request: OpenTextRequest,
  window: BrowserWindow,
): Promise<OpenTextOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: request.title,
    defaultPath: lastFolder(),
    filters: [{ name: request.filterName, extensions: request.extensions }],
    properties: ['openFile'],
  })
  const [file] = filePaths
  if (canceled || file === undefined) return { outcome: 'cancelled' }
  rememberFolderOf(file)
  try {
    return await readTextFile(file, request.maxBytes)
  } catch (error) {
    log('A file could not be opened', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
}
