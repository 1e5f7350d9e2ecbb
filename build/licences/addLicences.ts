import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repositoryRoot.ts'
import { type Licence, sortLicences } from './Licence.ts'
import { readLicence } from './readLicence.ts'

export const LICENCES_FILE = 'licences.json'

/** Adds packages to the list of what is shipped in a built page's folder. Throws as `readLicence` does. */
export function addLicences(page: string, packages: readonly string[]): void {
  const file = join(page, LICENCES_FILE)
  const before: Licence[] = JSON.parse(readFileSync(file, 'utf8'))
  const added = packages.map((name) => readLicence(join(repositoryRoot, 'node_modules', name)))
  writeFileSync(file, `${JSON.stringify(sortLicences([...before, ...added]), null, 1)}\n`)
}
