import { fileFeed } from './fileFeed.ts'
import type {
  ChosenFile,
  OpenFileOutcome,
  OpenManyRequest,
  OpenOutcome,
  OpenRequest,
  Platform,
  SaveOutcome,
} from './platform.ts'

/** https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void
}

/** No file of ours is larger. */
const MOST_BYTES_OPENED = 256 * 1024 * 1024

/** Where the ending is not the name of the type. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  ics: 'text/calendar',
  md: 'text/markdown',
}

export const textTypeOf = (extension: string): string =>
  TEXT_TYPES[extension] ?? `text/${extension}`

/** The browser's own download stands for saving. */
export function download(suggestedName: string, contents: Blob): SaveOutcome {
  const url = URL.createObjectURL(contents)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = suggestedName
  anchor.click()
  // The download reads the address after this call returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return { outcome: 'saved', path: suggestedName }
}

export async function pickFile<Outcome>(
  { extensions, maxBytes }: OpenRequest,
  read: (file: File, maxBytes: number) => Promise<Outcome>,
): Promise<Outcome | { outcome: 'cancelled' }> {
  const [file] = await pickFiles(extensions, false)
  return file ? read(file, maxBytes) : { outcome: 'cancelled' }
}

export async function pickTextFiles({
  extensions,
  maxBytes,
}: OpenManyRequest): Promise<readonly ChosenFile[]> {
  const files = await pickFiles(extensions, true)
  return Promise.all(
    files.map(async (file) => ({ name: file.name, read: await readPickedText(file, maxBytes) })),
  )
}

/** Held while they are open: a field that nobody holds may be swept away, and the chosen file with it. */
const openPickers = new Set<HTMLInputElement>()

function pickFiles(extensions: readonly string[], multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = multiple
  input.accept = extensions.map((extension) => `.${extension}`).join(',')
  openPickers.add(input)
  const picking = new Promise<readonly File[]>((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })
  return picking.finally(() => openPickers.delete(input))
}

export async function readPicked(file: File, maxBytes: number): Promise<OpenFileOutcome> {
  if (file.size > maxBytes) return { outcome: 'too-large', name: file.name }
  try {
    const contents = new Uint8Array(await file.arrayBuffer())
    return { outcome: 'opened', name: file.name, contents }
  } catch (error) {
    return { outcome: 'failed', reason: String(error) }
  }
}

export async function readPickedText(file: File, maxBytes: number): Promise<OpenOutcome> {
  const read = await readPicked(file, maxBytes)
  if (read.outcome !== 'opened') return read
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return { ...read, contents: decoder.decode(read.contents) }
  } catch {
    return { outcome: 'failed', reason: 'not-text' }
  }
}

/** Files opened with the program where the browser has installed it as one; elsewhere never any. */
export function launchedFiles(): Platform['openedFiles'] {
  const feed = fileFeed()
  const { launchQueue }: { readonly launchQueue?: LaunchQueue } = window as object
  launchQueue?.setConsumer(async ({ files = [] }) => {
    for (const handle of files) {
      const file = await handle.getFile()
      const read = await (isPack(file.name) ? readPicked : readPickedText)(file, MOST_BYTES_OPENED)
      if (read.outcome === 'opened') feed.deliver({ name: read.name, contents: read.contents })
      else console.warn('a file was not opened', read)
    }
  })
  return (listener) => feed.listen(listener)
}

/** The one kind of file that is opened and is no text. */
const isPack = (name: string): boolean => /\.atlas$/i.test(name)
