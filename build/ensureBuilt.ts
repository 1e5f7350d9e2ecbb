import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repositoryRoot.ts'

const SOURCES = ['renderer', 'content', 'electron', 'build', 'package.json']
const RESULTS = ['dist/renderer/index.html', 'dist/electron/main.cjs', 'dist/electron/preload.cjs']

/** Builds the app when a result is missing or older than a source. Throws when the build fails. */
export function ensureBuilt(root: string = repositoryRoot): void {
  if (isFresh(root)) return
  console.log('Building the atlas…')
  // npm is a script that only a shell can start on Windows.
  const { status } = spawnSync('npm run build --silent', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('The atlas could not be built; the reason stands above.')
}

/** Whether every built file exists and none is older than the newest source. */
export function isFresh(root: string): boolean {
  const results = RESULTS.map((path) => join(root, path))
  if (!results.every((file) => existsSync(file))) return false
  const oldestResult = Math.min(...results.map((file) => statSync(file).mtimeMs))
  return newestIn(SOURCES.map((path) => join(root, path))) <= oldestResult
}

function newestIn(paths: readonly string[]): number {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(newest))
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  // The folder's own time tells of a file that was taken away.
  return Math.max(stat.mtimeMs, newestIn(readdirSync(path).map((name) => join(path, name))))
}
