import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileTypes } from './fileTypes.ts'

const OPENABLE = new RegExp(`\\.(?:${fileTypes.map(({ extension }) => extension).join('|')})$`, 'i')

/**
 * The lesson and progress files that a command line names, as absolute paths; `folder` is where it
 * was given. Some desktops write them as `file:` addresses.
 */
export const filesInArguments = (words: readonly string[], folder: string): string[] =>
  words
    .filter((word) => !word.startsWith('-') && OPENABLE.test(word))
    .flatMap((word) => {
      const path = /^[a-z][\w+.-]*:\/\//i.test(word) ? pathIn(word) : word
      return path === null ? [] : [resolve(folder, path)]
    })

function pathIn(address: string): string | null {
  try {
    return fileURLToPath(address)
  } catch {
    return null // no file of this machine, or mangled
  }
}
