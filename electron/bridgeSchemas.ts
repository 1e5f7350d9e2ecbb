import { type ZodType, z } from 'zod'
import type {
  BridgeLocale,
  OpenTextRequest,
  SaveFileRequest,
  SaveTextRequest,
  WriteBackupRequest,
} from './contract.ts'

const MEBIBYTE = 1024 * 1024

const caption = z.string().min(1).max(200)
const extension = z.string().regex(/^[a-z0-9]{1,12}$/)

// A name, not a path: what every system forbids in names is refused, and so are '.' and '..'.
const fileName = z
  .string()
  .max(150)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
  .regex(/^(?!\.{1,2}$)[^\\/:*?"<>|\u0000-\u001f]+$/, { error: 'expected a bare file name' })

export const nothing = z.undefined()

export const locale: ZodType<BridgeLocale> = z.enum(['ky', 'ru', 'en'])

const saving = { suggestedName: fileName, title: caption, filterName: caption, extension }

export const saveTextRequest: ZodType<SaveTextRequest> = z.strictObject({
  ...saving,
  contents: z.string().max(256 * MEBIBYTE),
})

export const saveFileRequest: ZodType<SaveFileRequest> = z.strictObject({
  ...saving,
  contents: z
    .instanceof(Uint8Array)
    .refine(({ byteLength }) => byteLength <= 256 * MEBIBYTE, { error: 'too large' }),
})

/** Compared with what was saved, never opened. */
export const savedPath = z.string().min(1).max(4096)

export const openTextRequest: ZodType<OpenTextRequest> = z.strictObject({
  title: caption,
  filterName: caption,
  extensions: z.array(extension).min(1).max(12),
  maxBytes: z
    .number()
    .int()
    .positive()
    .max(256 * MEBIBYTE),
})

/** Digits, letters, strokes and dots, none of them first: never a path, never a hidden file. */
export const backupName = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,79}\.json$/)

export const writeBackupRequest: ZodType<WriteBackupRequest> = z.strictObject({
  name: backupName,
  contents: z.string().max(256 * MEBIBYTE),
})

/** A place of the audience's stage and nothing else: it goes behind the `#` of the page's address. */
export const audiencePlace = z
  .string()
  .max(2000)
  .regex(/^\/present\/[^\s#\\\p{Cc}]*$/u)
