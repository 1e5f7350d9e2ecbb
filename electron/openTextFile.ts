import { type BrowserWindow, dialog } from 'electron'
import type { OpenTextOutcome, OpenTextRequest } from './contract.ts'
import { errorCode } from './errorCode.ts'
import { lastFolder, rememberFolderOf } from './lastFolder.ts'
import { log } from './log.ts'
import { readTextFile } from './readTextFile.ts'
import { noteRecentFile } from './recentFiles.ts'

/** Asks which one, then reads. The page never names a path itself. */
export async function openTextFile(
  request: OpenTextRequest,
  window: BrowserWindow,
): Promise<OpenTextOutcome> {
  const kind = request.extensions[0] ?? ''
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: request.title,
    defaultPath: lastFolder(kind),
    filters: [{ name: request.filterName, extensions: request.extensions }],
    properties: ['openFile'],
  })
  const [file] = filePaths
  if (canceled || file === undefined) return { outcome: 'cancelled' }
  rememberFolderOf(file, kind)
  try {
    const read = await readTextFile(file, request.maxBytes)
    if (read.outcome === 'opened') noteRecentFile(file)
    return read
  } catch (error) {
    log('A file could not be opened', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
}
