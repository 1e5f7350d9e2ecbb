import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Appends one entry and keeps the file near `maxBytes`: a full one becomes `<file>.old`, replacing
 * the previous. Synchronous, because the process may be about to end. Throws the system's errors.
 */
export function appendToLog(file: string, entry: string, now: Date, maxBytes: number): void {
  mkdirSync(dirname(file), { recursive: true })
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size >= maxBytes) renameSync(file, `${file}.old`)
  appendFileSync(file, `${now.toISOString()} ${entry}\n`)
}
