/**
 * Every message between the page and the main process. Types and channel names only: the page
 * imports the types, the preload and main import both.
 */

export type BridgeLocale = 'ky' | 'ru' | 'en'

interface AppInfo {
  /** Version of the atlas itself. */
  version: string
  electron: string
  chrome: string
  /** Node's name for the system: `win32`, `darwin`, `linux`… */
  platform: string
}

export interface SaveTextRequest {
  /** A bare file name, without any folder. */
  suggestedName: string
  contents: string
  title: string
  filterName: string
  /** Without the dot. */
  extension: string
}

/** The same for a file that is no text, such as a picture. */
export interface SaveFileRequest extends Omit<SaveTextRequest, 'contents'> {
  contents: Uint8Array
}

/** `reason` is the system's error code, such as `EACCES` or `ENOSPC`. */
export type SaveOutcome =
  | { outcome: 'saved'; path: string }
  | { outcome: 'cancelled' }
  | { outcome: 'failed'; reason: string }

export interface OpenTextRequest {
  title: string
  filterName: string
  /** Without the dot. */
  extensions: string[]
  maxBytes: number
}

/** `reason` is `not-text` (not UTF-8), `not-a-file`, or the system's error code. */
export type OpenTextOutcome =
  | { outcome: 'opened'; name: string; contents: string }
  | { outcome: 'cancelled' }
  | { outcome: 'too-large'; name: string }
  | { outcome: 'failed'; reason: string }

/** The same for a file that is no text. `reason` is never `not-text`. */
export type OpenFileOutcome =
  | { outcome: 'opened'; name: string; contents: Uint8Array }
  | Exclude<OpenTextOutcome, { outcome: 'opened' }>

export interface BackupEntry {
  /** A bare file name, in the folder of the backups. */
  name: string
  bytes: number
}

export interface WriteBackupRequest {
  name: string
  contents: string
}

/** `reason` is the system's error code. */
export type WriteBackupOutcome = { outcome: 'saved' } | { outcome: 'failed'; reason: string }

/** `reason` is the system's error code, or `not-text`. */
export type ReadBackupOutcome =
  | { outcome: 'read'; contents: string }
  | { outcome: 'failed'; reason: string }

/** Where the window for the audience stands: full screen on a display of its own, or beside the main one. */
export type AudiencePlacement = 'second-display' | 'window'

/** A file that the system gave the atlas to open. */
export interface OpenedFile {
  /** A bare file name. */
  name: string
  /** Text or bytes, as its kind is (`fileTypes.ts`). */
  contents: string | Uint8Array
}

/**
 * What the shell tells the main page unasked:
 * - `audience-closed`: the audience's window is gone, whoever closed it.
 * - `display-removed`: the audience's display is gone; its window stands on what remains.
 * - `display-added`: there is a display now on which the audience's window could stand and does not.
 * - `file-opened`: there is a file to take.
 * - `leaving`: the window is about to close; it does once the page says `readyToLeave`, or in two seconds.
 * - `text-larger`, `text-smaller`, `text-normal`: a person wants the size of text changed, from the menu.
 */
export type ShellEvent =
  | 'audience-closed'
  | 'display-removed'
  | 'display-added'
  | 'file-opened'
  | 'leaving'
  | 'text-larger'
  | 'text-smaller'
  | 'text-normal'

/**
 * What the preload puts on the page as `window.atlasBridge`. A promise rejects only when the page
 * broke the contract (bad argument, foreign page); everything that can happen to a learner is an
 * outcome.
 */
export interface AtlasBridge {
  info(): Promise<AppInfo>
  saveTextFile(request: SaveTextRequest): Promise<SaveOutcome>
  saveFile(request: SaveFileRequest): Promise<SaveOutcome>
  openTextFile(request: OpenTextRequest): Promise<OpenTextOutcome>
  openFile(request: OpenTextRequest): Promise<OpenFileOutcome>
  /** Shows a file in its folder. Nothing happens for a path that was not saved since the start. */
  showSavedFile(path: string): Promise<void>
  /** At the start of a drag: lets the file be dropped on another program. Nothing happens for other paths. */
  dragSavedFile(path: string): Promise<void>
  /** The language of the menu and of the shell's own dialogs. */
  setLocale(locale: BridgeLocale): Promise<void>
  /** The backups of the learner's progress, in a folder of the shell's own. */
  listBackups(): Promise<BackupEntry[]>
  readBackup(name: string): Promise<ReadBackupOutcome>
  writeBackup(request: WriteBackupRequest): Promise<WriteBackupOutcome>
  /** Nothing happens for one that is not there. */
  removeBackup(name: string): Promise<void>
  /** Opens the audience's window at a place under `/present/`, or takes the one that is open there. */
  openAudience(place: string): Promise<AudiencePlacement>
  /** Nothing happens where it is not open. */
  closeAudience(): Promise<void>
  isAudienceOpen(): Promise<boolean>
  /** The next file that the system handed over, once; null when there is none. For the main page alone. */
  takeOpenedFile(): Promise<OpenedFile | null>
  /** The page has put away what it still had in hand when it was told `leaving`. */
  readyToLeave(): Promise<void>
  /** For the life of the page. Told to the main page alone; what happened before it listened is not told. */
  onEvent(listener: (event: ShellEvent) => void): void
}

/** What the page asks and main answers. */
export type BridgeMessage = Exclude<keyof AtlasBridge, 'onEvent'>

export const BRIDGE_NAME = 'atlasBridge'

export const CHANNELS = {
  info: 'atlas:info',
  saveTextFile: 'atlas:save-text-file',
  saveFile: 'atlas:save-file',
  openTextFile: 'atlas:open-text-file',
  openFile: 'atlas:open-file',
  showSavedFile: 'atlas:show-saved-file',
  dragSavedFile: 'atlas:drag-saved-file',
  setLocale: 'atlas:set-locale',
  listBackups: 'atlas:list-backups',
  readBackup: 'atlas:read-backup',
  writeBackup: 'atlas:write-backup',
  removeBackup: 'atlas:remove-backup',
  openAudience: 'atlas:open-audience',
  closeAudience: 'atlas:close-audience',
  isAudienceOpen: 'atlas:is-audience-open',
  takeOpenedFile: 'atlas:take-opened-file',
  readyToLeave: 'atlas:ready-to-leave',
} as const satisfies Record<BridgeMessage, string>

/** The one channel on which main speaks by itself; carries a `ShellEvent`. */
export const EVENT_CHANNEL = 'atlas:event'
