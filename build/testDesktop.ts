/**
 * Runs the desktop specs: on Electron where its binary is and a window can open, otherwise on the
 * stand-in for its executable. Never downloads. Further arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ensureBuilt } from './ensureBuilt.ts'
import { findHeadlessChromium } from './findChromium.ts'
import { findElectron } from './findElectron.ts'
import { findProgram } from './findProgram.ts'
import { repositoryRoot } from './repositoryRoot.ts'

interface Subject {
  name: string
  env: Record<string, string>
  /** A command to run the tests under, such as one that gives them a display. */
  under: string[]
}

ensureBuilt()
const subject = chooseElectron() ?? (await chooseStandIn())
console.log(`desktop tests on: ${subject.name}`)
const status = runSpecs(subject)
console.log(`desktop tests on: ${subject.name}`)
process.exit(status)

function chooseElectron(): Subject | undefined {
  const electron = findElectron()
  if (!electron) return undefined
  const hasDisplay =
    process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY
  if (!hasDisplay && !findProgram('xvfb-run')) return undefined
  return {
    name: `Electron itself (${electron})`,
    env: { ATLAS_ELECTRON: electron },
    under: hasDisplay ? [] : ['xvfb-run', '-a'],
  }
}

async function chooseStandIn(): Promise<Subject> {
  const folder = join(repositoryRoot, 'tests', 'stand-in', 'bin')
  const why = findElectron() ? 'there is no display for Electron' : "Electron's binary is not here"
  return {
    name: `the stand-in for Electron (${why})`,
    env: {
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      ATLAS_ELECTRON: join(folder, 'electron'),
      STANDIN_CHROMIUM: await findHeadlessChromium(),
    },
    under: [],
  }
}

function runSpecs({ env, under }: Subject): number {
  const require = createRequire(import.meta.url)
  const playwright = join(require.resolve('@playwright/test/package.json'), '..', 'cli.js')
  const config = join(repositoryRoot, 'tests', 'desktop', 'playwright.config.ts')
  if (!existsSync(config)) throw new Error(`There is no ${config}.`)
  const command = [process.execPath, playwright, 'test', '-c', config, ...process.argv.slice(2)]
  const [program = '', ...args] = [...under, ...command]
  const result = spawnSync(program, args, {
    cwd: repositoryRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return result.status ?? 1
}
