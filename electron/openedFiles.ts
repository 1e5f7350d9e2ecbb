import { basename, extname } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { OpenedFile, OpenFileOutcome, OpenTextOutcome } from './contract.ts'
import { dialogStrings } from './dialogStrings.ts'
import { errorCode } from './errorCode.ts'
import { filesInArguments } from './filesInArguments.ts'
import { fileTypes } from './fileTypes.ts'
import { log } from './log.ts'
import { mainWindow, tellMainPage } from './mainWindow.ts'
import { readTextFile } from './readTextFile.ts'
import { readWholeFile } from './readWholeFile.ts'
import { forgetRecentFile, noteRecentFile } from './recentFiles.ts'
import { shellLocale } from './shellLocale.ts'

/** No page could read more. */
const MOST_BYTES = 256 * 1024 * 1024

/** Paths that the system gave, oldest first, until the page takes what is in them. */
const waiting: string[] = []

/** Must run before the app is ready: the system may hand over the first file before that. */
export function receiveOpenedFiles(): void {
  waiting.push(...filesInArguments(process.argv.slice(1), process.cwd()))
  app.on('second-instance', (_event, words, folder) => {
    receive(filesInArguments(words.slice(1), folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    receive([path])
  })
}

/** Gives files to the page; whoever calls brings its window forward. */
export function receive(files: readonly string[]): void {
  if (files.length === 0) return
  waiting.push(...files)
  tellMainPage('file-opened')
}

/** One that cannot be read is told of in the shell's own words, and the next is taken. */
export async function takeOpenedFile(window: BrowserWindow): Promise<OpenedFile | null> {
  if (window !== mainWindow()) return null
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const read = await readGiven(file)
    if (read.outcome === 'opened') {
      noteRecentFile(file)
      return { name: read.name, contents: read.contents }
    }
    forgetRecentFile(file)
    sayNotOpened(window, basename(file), read).catch((error: unknown) => log('Not told', error))
  }
  return null
}

type Read = OpenTextOutcome | OpenFileOutcome

async function readGiven(file: string): Promise<Read> {
  const kind = extname(file).slice(1).toLowerCase()
  const isText = fileTypes.find(({ extension }) => extension === kind)?.isText ?? true
  try {
    return await (isText ? readTextFile : readWholeFile)(file, MOST_BYTES)
  } catch (error) {
    log('A file that the system gave could not be opened', error)
    return { outcome: 'failed', reason: errorCode(error) }
  }
}

async function sayNotOpened(window: BrowserWindow, name: string, read: Read): Promise<void> {
  const words = dialogStrings[shellLocale()]
  const isText = !(read.outcome === 'failed' && read.reason === 'not-text')
  const why =
    read.outcome === 'too-large' ? words.tooLarge : isText ? words.unreadable : words.notText
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.notOpened,
    detail: `${name}\n${why}`,
    noLink: true,
  })
}
