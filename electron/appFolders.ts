import { join } from 'node:path'
import { app } from 'electron'

/** The built page. */
export const rendererFolder = (): string => join(app.getAppPath(), 'dist', 'renderer')

export const preloadFile = (): string => join(app.getAppPath(), 'dist', 'electron', 'preload.cjs')

/** Backups of the learner's progress, beside Chromium's own files and not among them. */
export const backupsFolder = (): string => join(app.getPath('userData'), 'backups')
