import type { AtlasBridge, ShellEvent } from '../electron/contract.ts'
import { browserAudience } from './browserAudience.ts'
import { browserBackups } from './browserBackups.ts'
import {
  download,
  launchedFiles,
  pickFile,
  pickTextFiles,
  readPicked,
  readPickedText,
  textTypeOf,
} from './browserFiles.ts'
import { browserUpdates } from './browserUpdates.ts'
import { type FileListener, fileFeed } from './fileFeed.ts'

/**
 * The only door to the shell. In Electron it goes through the preload bridge; in a browser the same
 * things are done with what the browser offers. Nothing else in `renderer` asks where it runs.
 */

declare global {
  interface Window {
    readonly atlasBridge?: AtlasBridge
  }
}

export type SaveRequest = Parameters<AtlasBridge['saveTextFile']>[0]
export type SaveFileRequest = Parameters<AtlasBridge['saveFile']>[0]
export type SaveOutcome = Awaited<ReturnType<AtlasBridge['saveTextFile']>>
export type OpenRequest = Parameters<AtlasBridge['openTextFile']>[0]
export type OpenOutcome = Awaited<ReturnType<AtlasBridge['openTextFile']>>
export type OpenFileOutcome = Awaited<ReturnType<AtlasBridge['openFile']>>

export interface OpenManyRequest {
  /** Without the dot. */
  readonly extensions: readonly string[]
  /** Of one file. */
  readonly maxBytes: number
}

/** A file that was chosen, and what came of reading it. */
export interface ChosenFile {
  readonly name: string
  readonly read: OpenOutcome
}

export type TextSizeChange = 'larger' | 'smaller' | 'normal'

export interface ShellVersions {
  readonly electron: string
  readonly chrome: string
}

export interface BackupEntry {
  readonly name: string
  readonly bytes: number
}

/** A place for backups that does not share the fate of IndexedDB. Nothing in it rejects. */
export interface BackupStore {
  readonly list: () => Promise<readonly BackupEntry[]>
  /** null where it cannot be read. */
  readonly read: (name: string) => Promise<string | null>
  /** false where it could not be written. */
  readonly write: (name: string, contents: string) => Promise<boolean>
  readonly remove: (name: string) => Promise<void>
}

/** The window before the audience: this page again, at a place under `/present/`. */
export interface AudienceWindow {
  /**
   * Call it from a click or a key. One that is open already goes to the place, and to a second display
   * that has come meanwhile. `refused` where the browser blocked it: a second try may do.
   */
  readonly open: (place: string) => Promise<'second-display' | 'window' | 'refused'>
  readonly close: () => Promise<void>
  /** In a browser, of the window that this page opened since it was loaded. */
  readonly isOpen: () => Promise<boolean>
  /** Told whoever closed it. Each listener returns the way to stop. */
  readonly onClosed: (listener: () => void) => () => void
  /**
   * `added`: the audience's window could stand on a second display now; `open` takes it there. `removed`:
   * it stands on what remains, and shows what it showed. On the desktop told to the main window alone.
   */
  readonly onDisplay: (listener: (change: 'added' | 'removed') => void) => () => void
}

/** Newer versions of the program, where the page itself has to let them in. */
export interface Updates {
  /** Once this version is kept whole and the page needs its server no more: never where it cannot be kept. */
  readonly kept: Promise<void>
  /** Told as long as one waits. Returns the way to stop. */
  readonly onWaiting: (listener: () => void) => () => void
  /** Puts the one that waits in the place of this one, and loads every window anew where it is. */
  readonly take: () => void
}

export interface Platform {
  readonly shell: 'desktop' | 'browser'
  readonly saveTextFile: (request: SaveRequest) => Promise<SaveOutcome>
  readonly saveFile: AtlasBridge['saveFile']
  readonly openTextFile: (request: OpenRequest) => Promise<OpenOutcome>
  /** The same for a file that is no text. */
  readonly openFile: (request: OpenRequest) => Promise<OpenFileOutcome>
  /** As many as are chosen, none where the choice is given up. The dialog is the page's own in either shell. */
  readonly openTextFiles: (request: OpenManyRequest) => Promise<readonly ChosenFile[]>
  /** Tells the shell which language its menus speak. */
  readonly setLocale: (locale: 'ky' | 'ru' | 'en') => void
  /**
   * Asks that the learner's progress not be cleared when the disk runs low, where that is not so yet. A
   * browser may put a question about it to the learner. `true` when granted.
   */
  readonly keepStorage: () => Promise<boolean>
  /** What the program runs in; null in a browser, which says so itself. */
  readonly versions: () => Promise<ShellVersions | null>
  /** The menu of the shell asks for larger or smaller text. Returns the way to stop. */
  readonly onTextSize: (listener: (change: TextSizeChange) => void) => () => void
  /** Before the window closes `finish` is called and waited for, two seconds at most; never in a browser. */
  readonly onLeaving: (finish: () => Promise<void>) => void
  /** What can be done with files saved since the start, by their path; null where they are the browser's. */
  readonly savedFiles: {
    readonly show: (path: string) => void
    /** Call it as a drag begins. */
    readonly drag: (path: string) => void
  } | null
  /** null where there is no place for them. */
  readonly backups: BackupStore | null
  /** null where the program is renewed from outside. */
  readonly updates: Updates | null
  readonly audience: AudienceWindow
  /**
   * Lesson, results and progress files that a person opened with the program; one that came before anybody
   * listened is told of too. What is in it has not been looked at. Returns the way to stop.
   */
  readonly openedFiles: (listener: FileListener) => () => void
}

export function createPlatform(): Platform {
  const bridge = window.atlasBridge
  return bridge ? desktopPlatform(bridge) : browserPlatform()
}

const keepStorage = async (): Promise<boolean> => {
  const storage: StorageManager | undefined = navigator.storage
  if (!storage?.persist) return false
  return (await storage.persisted().catch(() => false)) || storage.persist().catch(() => false)
}

const desktopPlatform = (bridge: AtlasBridge): Platform => ({
  shell: 'desktop',
  saveTextFile: (request) => bridge.saveTextFile(request),
  saveFile: (request) => bridge.saveFile(request),
  openTextFile: (request) => bridge.openTextFile(request),
  openFile: (request) => bridge.openFile(request),
  openTextFiles: (request) => pickTextFiles(request),
  setLocale: (locale) => void bridge.setLocale(locale),
  versions: () => bridge.info().catch(() => null),
  keepStorage,
  savedFiles: {
    show: (path) => void bridge.showSavedFile(path),
    drag: (path) => void bridge.dragSavedFile(path),
  },
  backups: {
    list: () => bridge.listBackups().catch(() => []),
    read: async (name) => {
      const read = await bridge.readBackup(name).catch(() => null)
      return read?.outcome === 'read' ? read.contents : null
    },
    write: async (name, contents) => {
      const written = await bridge.writeBackup({ name, contents }).catch(() => null)
      return written?.outcome === 'saved'
    },
    remove: (name) => bridge.removeBackup(name).catch(() => undefined),
  },
  updates: null,
  ...desktopEvents(bridge),
})

/** What the shell tells unasked, and what belongs to it. */
function desktopEvents(
  bridge: AtlasBridge,
): Pick<Platform, 'audience' | 'openedFiles' | 'onTextSize' | 'onLeaving'> {
  const happened = new EventTarget()
  const on = (event: ShellEvent, listener: () => void): (() => void) => {
    happened.addEventListener(event, listener)
    return () => happened.removeEventListener(event, listener)
  }
  bridge.onEvent((event) => happened.dispatchEvent(new Event(event)))

  const feed = fileFeed()
  const takeFiles = async (): Promise<void> => {
    for (;;) {
      const file = await bridge.takeOpenedFile()
      if (!file) return
      feed.deliver(file)
    }
  }
  // Until somebody listens they are safer where they are.
  on('file-opened', () => void (feed.isHeard() && takeFiles()))

  // One that nobody waits for must not keep the window.
  let finish = (): Promise<void> => Promise.resolve()
  on('leaving', () => {
    finish()
      .catch((error: unknown) => console.error('not everything could be finished', error))
      .then(() => bridge.readyToLeave())
  })

  return {
    onTextSize: (listener) =>
      stopAll(
        on('text-larger', () => listener('larger')),
        on('text-smaller', () => listener('smaller')),
        on('text-normal', () => listener('normal')),
      ),
    onLeaving: (act) => {
      finish = act
    },
    audience: {
      open: (place) => bridge.openAudience(place),
      close: () => bridge.closeAudience(),
      isOpen: () => bridge.isAudienceOpen(),
      onClosed: (listener) => on('audience-closed', listener),
      onDisplay: (listener) =>
        stopAll(
          on('display-added', () => listener('added')),
          on('display-removed', () => listener('removed')),
        ),
    },
    openedFiles: (listener) => {
      const stop = feed.listen(listener)
      void takeFiles()
      return stop
    },
  }
}

const stopAll =
  (...stops: readonly (() => void)[]): (() => void) =>
  () => {
    for (const stop of stops) stop()
  }

const browserPlatform = (): Platform => ({
  shell: 'browser',
  saveTextFile: async ({ suggestedName, contents, extension }) =>
    download(suggestedName, new Blob([contents], { type: textTypeOf(extension) })),
  saveFile: async ({ suggestedName, contents }) =>
    // A copy, because the bytes might lie in memory shared with a worker, which blobs refuse.
    download(suggestedName, new Blob([new Uint8Array(contents)])),
  openTextFile: (request) => pickFile(request, readPickedText),
  openFile: (request) => pickFile(request, readPicked),
  openTextFiles: (request) => pickTextFiles(request),
  setLocale: () => undefined,
  versions: async () => null,
  onTextSize: () => () => undefined,
  onLeaving: () => undefined,
  keepStorage,
  savedFiles: null,
  backups: browserBackups(),
  updates: browserUpdates(),
  audience: browserAudience(),
  openedFiles: launchedFiles(),
})
