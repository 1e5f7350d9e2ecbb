import { strToU8, zipSync } from 'fflate'
import type { SourceFile } from '../sheet.ts'

/** No time of day: the same files make the same bytes. 1980 is the first year that a zip knows. */
const SOME_DAY = new Date(1980, 0, 1, 12)

/** The bytes of an `.atlas` file. */
export const zipPack = (files: readonly SourceFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(files.map(({ file, text }) => [file, strToU8(text)])), {
      level: 9,
      mtime: SOME_DAY,
    }),
  )
