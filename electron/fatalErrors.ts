import { app, dialog } from 'electron'
import { dialogStrings } from './dialogStrings.ts'
import { log, logFile } from './log.ts'
import { shellLocale } from './shellLocale.ts'

/** After an error nobody caught the state is unknown: log it, say so, end. */
export function endOnUncaughtErrors(): void {
  process.on('uncaughtException', endWithMessage)
  process.on('unhandledRejection', (reason) => log('Unhandled rejection', reason))
}

export function endWithMessage(error: unknown): void {
  log('Fatal error', error)
  const words = dialogStrings[shellLocale()]
  dialog.showErrorBox(words.fatal, `${words.fatalDetail}\n${logFile()}`)
  app.exit(1)
}
