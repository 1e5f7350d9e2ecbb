import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate'
import type { SourceFile } from '../sheet.ts'
import { PACK_LIMITS } from './limits.ts'
import { isLessonFile, isPackFileName } from './packFileName.ts'

/** Why a file can't be opened as a pack at all; `name` is the file inside that is meant. */
export type ZipFault =
  | { readonly kind: 'too-large' | 'no-zip' | 'damaged' | 'too-many-files' | 'inflates-too-far' }
  | {
      readonly kind: 'bad-name' | 'twice' | 'file-too-large' | 'wrong-size' | 'no-text'
      readonly name: string
    }

export type ZipReading =
  | { readonly ok: true; readonly files: readonly SourceFile[] }
  | { readonly ok: false; readonly fault: ZipFault }

/** Bytes given to the inflater at once: they grow to sixteen million at most before anybody counts. */
const PIECE = 16_384

class Refusal extends Error {
  readonly fault: ZipFault
  constructor(fault: ZipFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/**
 * The files in an `.atlas` file, or why they are not looked at. The list at the end of the file and what
 * stands before each file have to say the same, and what comes out has to be as long as they say.
 */
export function unzipPack(bytes: Uint8Array): ZipReading {
  try {
    if (bytes.length > PACK_LIMITS.fileBytes) throw new Refusal({ kind: 'too-large' })
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal({ kind: 'no-zip' })
    const declared = declaredSizes(bytes)
    const files = inflated(bytes, declared)
    if (files.length !== declared.size) throw new Refusal({ kind: 'damaged' })
    return { ok: true, files: files.filter(({ file }) => !isLitter(file)) }
  } catch (error) {
    // Whatever the library throws over a broken file means that the file is broken.
    return { ok: false, fault: error instanceof Refusal ? error.fault : { kind: 'damaged' } }
  }
}

/** Sizes by name, as the list at the end has them. Inflates nothing. */
function declaredSizes(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  let total = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isFolder(name)) return false
      if (sizes.has(name)) throw new Refusal({ kind: 'twice', name })
      if (!isLitter(name) && !isPackFileName(name)) throw new Refusal({ kind: 'bad-name', name })
      if (!isLessonFile(name) && originalSize > PACK_LIMITS.yamlBytes)
        throw new Refusal({ kind: 'file-too-large', name })
      sizes.set(name, originalSize)
      total += originalSize
      if (sizes.size > PACK_LIMITS.entries) throw new Refusal({ kind: 'too-many-files' })
      if (total > PACK_LIMITS.inflatedBytes) throw new Refusal({ kind: 'inflates-too-far' })
      return false
    },
  })
  return sizes
}

function inflated(bytes: Uint8Array, declared: ReadonlyMap<string, number>): readonly SourceFile[] {
  const files: SourceFile[] = []
  const seen = new Set<string>()
  const unzip = new Unzip((entry) => {
    if (isFolder(entry.name)) return
    const size = declared.get(entry.name)
    if (size === undefined || seen.has(entry.name)) throw new Refusal({ kind: 'damaged' })
    seen.add(entry.name)
    collect(entry, size, (text) => files.push({ file: entry.name, text }))
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += PIECE)
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  return files
}

function collect(entry: UnzipFile, size: number, done: (text: string) => void): void {
  const { name } = entry
  const whole = new Uint8Array(size)
  let length = 0
  entry.ondata = (error, piece, isLast) => {
    if (error) throw error
    if (length + piece.length > size) throw new Refusal({ kind: 'wrong-size', name })
    whole.set(piece, length)
    length += piece.length
    if (!isLast) return
    if (length !== size) throw new Refusal({ kind: 'wrong-size', name })
    done(isLitter(name) ? '' : textOf(whole, name))
  }
  entry.start()
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    // A mark at the beginning, which some editors write, is taken off.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal({ kind: 'no-text', name })
  }
}

const isFolder = (name: string): boolean => /^(?:[a-z0-9-]+\/)+$/.test(name)
/** What systems leave in a folder that somebody zips by hand. */
const isLitter = (name: string): boolean =>
  name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name)
