import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { SaveFileRequest, SaveOutcome, SaveTextRequest } from './contract.ts'
import { errorCode } from './errorCode.ts'
import { lastFolder, rememberFolderOf } from './lastFolder.ts'
import { log } from './log.ts'
import { noteRecentFile } from './recentFiles.ts'
import { noteSavedFile } from './savedFiles.ts'
import { writeFileAtomically } from './writeFileAtomically.ts'

/** Asks where to, then writes. The page never names a path itself. */
export async function saveFile(
  request: SaveTextRequest | SaveFileRequest,
  window: BrowserWindow,
): Promise<SaveOutcome> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: request.title,
    defaultPath: join(lastFolder(request.extension), request.suggestedName),
    filters: [{ name: request.filterName, extensions: [request.extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || !filePath) return { outcome: 'cancelled' }
  const path = withExtension(filePath, request.extension)
  try {
    await writeFileAtomically(path, request.contents)
  } catch (error) {
    log('A file could not be saved', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
  rememberFolderOf(path, request.extension)
  noteRecentFile(path)
  noteSavedFile(path)
  return { outcome: 'saved', path }
}

// Linux dialogs don't complete a name. A file that already has the completed name stays untouched:
// the dialog has asked about overwriting the typed name only.
function withExtension(typed: string, extension: string): string {
  if (extname(typed) !== '') return typed
  const completed = `${typed}.${extension}`
  return existsSync(completed) ? typed : completed
}
