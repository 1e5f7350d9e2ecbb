import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { repositoryRoot } from './repositoryRoot.ts'

/**
 * Path of Electron's executable, or undefined when it was never fetched. Looks where the `electron`
 * package looks, without asking the package: that would start a download.
 */
export function findElectron(
  packageFolder: string = join(repositoryRoot, 'node_modules', 'electron'),
  override: string | undefined = process.env.ELECTRON_OVERRIDE_DIST_PATH,
): string | undefined {
  const nameFile = join(packageFolder, 'path.txt')
  const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8').trim() : undefined
  if (override) return existing(resolve(override, name ?? 'electron'))
  return name ? existing(join(packageFolder, 'dist', name)) : undefined
}

const existing = (path: string): string | undefined => (existsSync(path) ? path : undefined)
