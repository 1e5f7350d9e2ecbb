import { extname, resolve } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import { fileTypes } from './fileTypes.ts'
import { stateFile } from './stateFile.ts'

const MOST = 8

const remembered = stateFile('recent.json', z.array(z.string()).max(50))
let files: readonly string[] | undefined
let onChange = (): void => undefined

/** Absolute paths of files that were opened or saved, the newest first. */
export function recentFiles(): readonly string[] {
  files ??= remembered.read() ?? []
  return files
}

/** Only what the program could open again; the system is told too, for its own lists. */
export function noteRecentFile(file: string): void {
  const path = resolve(file)
  const ending = extname(path).slice(1).toLowerCase()
  if (!fileTypes.some(({ extension }) => extension === ending)) return
  app.addRecentDocument(path)
  change([path, ...recentFiles().filter((other) => other !== path)].slice(0, MOST))
}

/** One that is not there any more. */
export function forgetRecentFile(file: string): void {
  if (recentFiles().includes(file)) change(recentFiles().filter((other) => other !== file))
}

export function clearRecentFiles(): void {
  app.clearRecentDocuments()
  change([])
}

/** There is one listener: the menu. */
export function followRecentFiles(listener: () => void): void {
  onChange = listener
}

function change(next: readonly string[]): void {
  files = next
  void remembered.write([...next])
  onChange()
}
