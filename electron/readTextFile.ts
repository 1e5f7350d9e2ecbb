import type { OpenTextOutcome } from './contract.ts'
import { readWholeFile } from './readWholeFile.ts'

/**
 * Reads a UTF-8 file of at most `maxBytes`; a byte order mark is dropped. Rejects with the
 * system's error when the file cannot be read.
 */
export async function readTextFile(file: string, maxBytes: number): Promise<OpenTextOutcome> {
  const read = await readWholeFile(file, maxBytes)
  if (read.outcome !== 'opened') return read
  const contents = decode(read.contents)
  if (contents === null) return { outcome: 'failed', reason: 'not-text' }
  return { ...read, contents }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
