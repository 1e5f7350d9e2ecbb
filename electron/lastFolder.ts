import { dirname } from 'node:path'
import { app } from 'electron'

let folder: string | undefined

/** Where file dialogs open. Electron forgets the last folder and would start in Downloads. */
export const lastFolder = (): string => folder ?? app.getPath('documents')

export function rememberFolderOf(file: string): void {
  folder = dirname(file)
}
