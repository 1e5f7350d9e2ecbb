import { mkdir } from 'node:fs/promises'
import { shell } from 'electron'
import { log } from './log.ts'

/** Shows a folder of the user data in the system's own program for files. Never rejects. */
export async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    const problem = await shell.openPath(folder)
    if (problem) log(`${folder} could not be shown: ${problem}`)
  } catch (error) {
    log(`${folder} could not be shown`, error)
  }
}
