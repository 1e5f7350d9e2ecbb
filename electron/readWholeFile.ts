import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenFileOutcome } from './contract.ts'

/** Reads a file of at most `maxBytes`. Rejects with the system's error when it cannot be read. */
export async function readWholeFile(file: string, maxBytes: number): Promise<OpenFileOutcome> {
  const name = basename(file)
  // Without O_NONBLOCK opening a pipe would wait for ever; Windows has no such flag.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return { outcome: 'failed', reason: 'not-a-file' }
    if (stat.size > maxBytes) return { outcome: 'too-large', name }
    return { outcome: 'opened', name, contents: await handle.readFile() }
  } finally {
    await handle.close()
  }
}
