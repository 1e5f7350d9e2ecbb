import type { z } from 'zod'
import {
  checksumOf,
  PROGRESS_FORMAT,
  PROGRESS_LIMITS,
  PROGRESS_LISTS,
  PROGRESS_VERSION,
  type ProgressFile,
  progressFileOf,
} from './progressFile.ts'

/**
 * What is wrong with a file, in the order it is noticed. `damaged`: ours, but not as it was written.
 * `wrong-shape`: ours and undamaged by its checksum, or without one, yet not what its version says.
 */
export type ProgressProblem =
  | 'too-large'
  | 'not-json'
  | 'other-kind'
  | 'newer'
  | 'damaged'
  | 'wrong-shape'

/** `detail` is for the log and for experts: technical, English, never the whole message. */
export type ProgressReading =
  | { readonly ok: true; readonly file: ProgressFile }
  | { readonly ok: false; readonly problem: ProgressProblem; readonly detail: string }

/** Reads whatever a learner may hand us. A bad file is a value, never an exception. */
export const readProgressFile = async (text: string): Promise<ProgressReading> => {
  if (text.length > PROGRESS_LIMITS.characters) return refuse('too-large', `${text.length} chars`)
  const parsed = parseJson(text)
  if ('error' in parsed) {
    // A download that broke off is ours and damaged, which says more than «not JSON».
    const isOurs = text.slice(0, 200).includes(PROGRESS_FORMAT)
    return refuse(isOurs ? 'damaged' : 'not-json', parsed.error)
  }

  const raw = parsed.value
  const format = at(raw, 'format')
  if (format !== PROGRESS_FORMAT) return refuse('other-kind', `format ${typeof format}`)
  const version = at(raw, 'version')
  if (typeof version === 'number' && version > PROGRESS_VERSION) {
    return refuse('newer', `version ${version}`)
  }

  const body = at(raw, 'body')
  for (const list of PROGRESS_LISTS) {
    const rows = at(body, list)
    if (Array.isArray(rows) && rows.length > PROGRESS_LIMITS[list]) {
      return refuse('too-large', `${rows.length} ${list}`)
    }
  }
  const checksum = at(raw, 'checksum')
  if (typeof checksum === 'string' && checksum !== (await checksumIfSane(body))) {
    return refuse('damaged', 'checksum differs')
  }

  const checked = progressFileOf(version).safeParse(raw)
  return checked.success
    ? { ok: true, file: checked.data }
    : refuse('wrong-shape', firstIssue(checked.error))
}

const refuse = (problem: ProgressProblem, detail: string): ProgressReading => ({
  ok: false,
  problem,
  detail,
})

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
