import { type BrowserWindow, dialog } from 'electron'
import type { OpenFileOutcome, OpenTextOutcome, OpenTextRequest } from './contract.ts'
import { errorCode } from './errorCode.ts'
import { lastFolder, rememberFolderOf } from './lastFolder.ts'
import { log } from './log.ts'
import { readTextFile } from './readTextFile.ts'
import { readWholeFile } from './readWholeFile.ts'
import { noteRecentFile } from './recentFiles.ts'

type Failure = { outcome: 'cancelled' } | { outcome: 'failed'; reason: string }

/** Asks which one, then reads. The page never names a path itself. */
export const openTextFile = (
  request: OpenTextRequest,
  window: BrowserWindow,
): Promise<OpenTextOutcome> => openWith(readTextFile, request, window)

/** The same for a file that is no text. */
export const openFile = (
  request: OpenTextRequest,
  window: BrowserWindow,
): Promise<OpenFileOutcome> => openWith(readWholeFile, request, window)

async function openWith<Read extends { outcome: string }>(
  read: (file: string, maxBytes: number) => Promise<Read>,
  request: OpenTextRequest,
  window: BrowserWindow,
): Promise<Read | Failure> {
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
    const found = await read(file, request.maxBytes)
    if (found.outcome === 'opened') noteRecentFile(file)
    return found
  } catch (error) {
    log('A file could not be opened', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
}
