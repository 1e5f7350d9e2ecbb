import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'

/**
 * Lets tests and developers keep their data apart from a learner's. Ignored in the packaged app,
 * where the environment must not decide which progress is opened.
 */
export function chooseUserDataFolder(): void {
  const wanted = process.env.ATLAS_USER_DATA
  if (app.isPackaged || !wanted) return
  const folder = resolve(wanted)
  mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
}
