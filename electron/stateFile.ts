import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { ZodType } from 'zod'
import { log } from './log.ts'
import { writeFileAtomically } from './writeFileAtomically.ts'

/** What the shell remembers of one matter, as JSON in a file of the user data. */
export interface StateFile<T> {
  /** undefined where nothing is remembered, or nothing that can be used. */
  read: () => T | undefined
  /** Resolves once it is on disk, or was given up: a shell that forgets still works. Never rejects. */
  write: (value: T) => Promise<void>
}

export function stateFile<T>(name: string, schema: ZodType<T>): StateFile<T> {
  const path = (): string => join(app.getPath('userData'), name)
  let writing = Promise.resolve()
  return {
    read: () => {
      try {
        return schema.safeParse(JSON.parse(readFileSync(path(), 'utf8'))).data
      } catch {
        return undefined
      }
    },
    write: (value) => {
      // One after the other, so that the newest is what stays.
      writing = writing
        .then(() => writeFileAtomically(path(), JSON.stringify(value)))
        .catch((error: unknown) => log(`${name} could not be written`, error))
      return writing
    },
  }
}
