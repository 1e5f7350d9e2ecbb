import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenTextOutcome } from './contract.ts'

/**
 * Reads a UTF-8 file of at most `maxBytes`; a byte order mark is dropped. Rejects with the
 * system's error when the file cannot be read.
 */
export async function readTextFile(file: string, maxBytes: number): Promise<OpenTextOutcome> {
  const name = basename(file)
  // Without O_NONBLOCK opening a pipe would wait for ever; Windows has no such flag.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return { outcome: 'failed', reason: 'not-a-file' }
    if (stat.size > maxBytes) return { outcome: 'too-large', name }
    const contents = decode(await handle.readFile())
    if (contents === null) return { outcome: 'failed', reason: 'not-text' }
    return { outcome: 'opened', name, contents }
  } finally {
    await handle.close()
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
