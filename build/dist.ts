/**
 * Builds the program and the installers for the system this runs on into `release/`, with their
 * checksums. `--dir` stops before the installers. Needs the network once, for Electron and the tools
 * of the installers.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, DIR_TARGET, Platform } from 'electron-builder'
import { packagingConfig } from './packaging/packagingConfig.ts'
import { repositoryRoot } from './repositoryRoot.ts'

const release = join(repositoryRoot, 'release')
const isUnpacked = process.argv.includes('--dir')

rmSync(release, { recursive: true, force: true })
const { status } = spawnSync('npm run build', {
  cwd: repositoryRoot,
  shell: true,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
const files = await build({
  projectDir: repositoryRoot,
  targets: Platform.current().createTarget(isUnpacked ? DIR_TARGET : null),
  config: packagingConfig(process.env),
  publish: 'never',
})
const installers = files.filter((file) => /\.(?:exe|dmg|AppImage|deb)$/.test(file)).sort()
if (installers.length > 0)
  writeFileSync(join(release, `SHA256SUMS-${process.platform}`), sumsOf(installers))

/** As `sha256sum --check` reads it. */
function sumsOf(paths: readonly string[]): string {
  return paths
    .map(
      (path) =>
        `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${basename(path)}\n`,
    )
    .join('')
}
