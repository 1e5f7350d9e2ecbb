import type { z } from 'zod'
import { checksumOf } from './checksumOf.ts'

/**
 * What is wrong with a file, in the order it is noticed. `damaged`: ours, but not as it was written.
 * `wrong-shape`: ours and undamaged by its checksum, or without one, yet not what its version says.
 */
export type FileProblem =
  | 'too-large'
  | 'not-json'
  | 'other-kind'
  | 'newer'
  | 'damaged'
  | 'wrong-shape'

/** `detail` is for the log and for experts: technical, English, never the whole message. */
export type FileReading<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string }

/** One kind of file that this program writes: JSON with a head that says what it is, and a signed body. */
export interface FileKind<File> {
  readonly format: string
  /** The newest that is known. */
  readonly version: number
  /** Beyond these a file is refused unread: the page would run out of memory before it ran out of file. */
  readonly mostCharacters: number
  /** The lists in its body, each with the most rows it may have. */
  readonly lists: Readonly<Record<string, number>>
  /** What a file of that version has to look like. */
  readonly shapeOf: (version: unknown) => z.ZodType<File>
}

/** Reads whatever somebody may hand us. A bad file is a value, never an exception. */
export const readOwnFile = async <File>(
  kind: FileKind<File>,
  text: string,
): Promise<FileReading<File>> => {
  if (text.length > kind.mostCharacters) return refuse('too-large', `${text.length} chars`)
  const parsed = parseJson(text)
  if ('error' in parsed) {
    // A download that broke off is ours and damaged, which says more than «not JSON».
    const isOurs = text.slice(0, 200).includes(kind.format)
    return refuse(isOurs ? 'damaged' : 'not-json', parsed.error)
  }

  const raw = parsed.value
  const format = at(raw, 'format')
  if (format !== kind.format) return refuse('other-kind', `format ${typeof format}`)
  const version = at(raw, 'version')
  if (typeof version === 'number' && version > kind.version) {
    return refuse('newer', `version ${version}`)
  }

  const body = at(raw, 'body')
  for (const [list, most] of Object.entries(kind.lists)) {
    const rows = at(body, list)
    if (Array.isArray(rows) && rows.length > most) {
      return refuse('too-large', `${rows.length} ${list}`)
    }
  }
  const checksum = at(raw, 'checksum')
  if (typeof checksum === 'string' && checksum !== (await checksumIfSane(body))) {
    return refuse('damaged', 'checksum differs')
  }

  const checked = kind.shapeOf(version).safeParse(raw)
  return checked.success
    ? { ok: true, file: checked.data }
    : refuse('wrong-shape', firstIssue(checked.error))
}

const refuse = (problem: FileProblem, detail: string) => ({ ok: false, problem, detail }) as const

const parseJson = (text: string): { value: unknown } | { error: string } => {
  try {
    // Windows editors put a byte order mark in front, which JSON does not allow.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** null for nesting no file of ours has. */
const checksumIfSane = async (body: unknown): Promise<string | null> => {
  try {
    return await checksumOf(body)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues
  return issue ? `${issue.path.map(String).join('.')}: ${issue.message}`.slice(0, 500) : 'no detail'
}
