import type { AtlasBridge } from '../electron/contract.ts'
import { browserBackups } from './browserBackups.ts'

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
export type SaveOutcome = Awaited<ReturnType<AtlasBridge['saveTextFile']>>
export type OpenRequest = Parameters<AtlasBridge['openTextFile']>[0]
export type OpenOutcome = Awaited<ReturnType<AtlasBridge['openTextFile']>>

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

export interface Platform {
  readonly shell: 'desktop' | 'browser'
  readonly saveTextFile: (request: SaveRequest) => Promise<SaveOutcome>
  readonly saveFile: AtlasBridge['saveFile']
  readonly openTextFile: (request: OpenRequest) => Promise<OpenOutcome>
  /** Tells the shell which language its menus speak. */
  readonly setLocale: (locale: 'ky' | 'ru' | 'en') => void
  /** Asks that the learner's progress not be cleared when the disk runs low. `true` when granted. */
  readonly keepStorage: () => Promise<boolean>
  /** null where there is no place for them. */
  readonly backups: BackupStore | null
}

export function createPlatform(): Platform {
  const bridge = window.atlasBridge
  return bridge ? desktopPlatform(bridge) : browserPlatform()
}

const keepStorage = async (): Promise<boolean> => {
  const storage: StorageManager | undefined = navigator.storage
  return (await storage?.persist?.().catch(() => false)) ?? false
}

const desktopPlatform = (bridge: AtlasBridge): Platform => ({
  shell: 'desktop',
  saveTextFile: (request) => bridge.saveTextFile(request),
  saveFile: (request) => bridge.saveFile(request),
  openTextFile: (request) => bridge.openTextFile(request),
  setLocale: (locale) => void bridge.setLocale(locale),
  keepStorage,
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
})

const browserPlatform = (): Platform => ({
  shell: 'browser',
  saveTextFile: async ({ suggestedName, contents, extension }) =>
    download(suggestedName, new Blob([contents], { type: textTypeOf(extension) })),
  saveFile: async ({ suggestedName, contents }) =>
    // A copy, because the bytes might lie in memory shared with a worker, which blobs refuse.
    download(suggestedName, new Blob([new Uint8Array(contents)])),
  openTextFile: (request) => pickTextFile(request),
  setLocale: () => undefined,
  keepStorage,
  backups: browserBackups(),
})

const textTypeOf = (extension: string): string =>
  extension === 'json' ? 'application/json' : `text/${extension}`

function download(suggestedName: string, contents: Blob): SaveOutcome {
  const url = URL.createObjectURL(contents)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = suggestedName
  anchor.click()
  // The download reads the address after this call returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return { outcome: 'saved', path: suggestedName }
}

function pickTextFile({ extensions, maxBytes }: OpenRequest): Promise<OpenOutcome> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.map((extension) => `.${extension}`).join(',')
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ outcome: 'cancelled' }))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file ? readPicked(file, maxBytes) : { outcome: 'cancelled' })
    })
    input.click()
  })
}

async function readPicked(file: File, maxBytes: number): Promise<OpenOutcome> {
  if (file.size > maxBytes) return { outcome: 'too-large', name: file.name }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return {
      outcome: 'opened',
      name: file.name,
      contents: decoder.decode(await file.arrayBuffer()),
    }
  } catch (error) {
    const reason = error instanceof TypeError ? 'not-text' : String(error)
    return { outcome: 'failed', reason }
  }
}
