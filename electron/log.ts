import { join } from 'node:path'
import { inspect } from 'node:util'
import { app } from 'electron'
import { appendToLog } from './appendToLog.ts'

const MAX_LOG_BYTES = 512 * 1024

export const logFile = (): string => join(app.getPath('userData'), 'logs', 'main.log')

/** Writes to the log on this machine; nothing is ever sent. Never throws. */
export function log(message: string, cause?: unknown): void {
  const entry = cause === undefined ? message : `${message}: ${inspect(cause)}`
  console.error(entry)
  try {
    appendToLog(logFile(), entry, new Date(), MAX_LOG_BYTES)
  } catch (error) {
    // A full or read-only disk must not turn a logged problem into a second one.
    console.error('The log could not be written', error)
  }
}
