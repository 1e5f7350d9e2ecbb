import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { stateFile } from './stateFile.ts'

const remembered = stateFile('folders.json', z.record(z.string(), z.string()))
let folders: Record<string, string> | undefined

const known = (): Record<string, string> => {
  folders ??= remembered.read() ?? {}
  return folders
}

/**
 * Where a dialog for files of a kind (`json`) opens: where the last one of that kind was, also before this
 * start. Electron forgets it and would begin in Downloads.
 */
export function lastFolder(kind: string): string {
  const folder = known()[kind]
  return folder !== undefined && existsSync(folder) ? folder : app.getPath('documents')
}

export function rememberFolderOf(file: string, kind: string): void {
  folders = { ...known(), [kind]: dirname(file) }
  void remembered.write(folders)
}
