import { join } from 'node:path'
import { findHeadlessChromium } from './findChromium.ts'
import { findElectron } from './findElectron.ts'
import { findProgram } from './findProgram.ts'
import { repositoryRoot } from './repositoryRoot.ts'

/** What the specs of the desktop program run on. */
export interface Subject {
  name: string
  env: Record<string, string>
  /** A command to run the tests under, such as one that gives them a display. */
  under: string[]
}

/**
 * Electron where its binary is and a window can open, otherwise the stand-in for its executable. Never
 * downloads it. With ATLAS_REQUIRE_ELECTRON set, having to use the stand-in is an error.
 */
export async function chooseSubject(): Promise<Subject> {
  const electron = chooseElectron()
  if (electron) return electron
  const standIn = await chooseStandIn()
  if (process.env.ATLAS_REQUIRE_ELECTRON) throw new Error(`There is only ${standIn.name}.`)
  return standIn
}

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
