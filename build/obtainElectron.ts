import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findElectron } from './findElectron.ts'
import { repositoryRoot } from './repositoryRoot.ts'

const LIMIT_MINUTES = 3
const REST_MS = 24 * 60 * 60 * 1000

/** How to get Electron by hand, for messages. */
export const INSTALL_COMMAND = 'npx install-electron --no'

/**
 * Fetches Electron's binary by the package's own installer, once: after a failure it rests for a
 * day, so that a machine without the network starts at once. The path, or undefined.
 */
export async function obtainElectron(now: Date): Promise<string | undefined> {
  const note = join(repositoryRoot, 'dist', 'electron-was-not-obtained')
  if (failedRecently(note, now)) return undefined
  console.log(
    `Electron is not here yet; fetching it once (about 110 MB, ${LIMIT_MINUTES} minutes at most)…`,
  )
  await runInstaller()
  const path = findElectron()
  if (path) {
    rmSync(note, { force: true })
    return path
  }
  leaveNote(note, now)
  return undefined
}

function leaveNote(note: string, now: Date): void {
  const text = `Tried ${now.toISOString()}; tried again a day later, or after removing this.\n`
  try {
    mkdirSync(dirname(note), { recursive: true })
    writeFileSync(note, text)
  } catch {
    // In a checkout we may not write to, every start tries anew.
  }
}

function failedRecently(note: string, now: Date): boolean {
  return existsSync(note) && now.getTime() - statSync(note).mtimeMs < REST_MS
}

/** Resolves when the installer has ended, however it went: only the binary counts. */
function runInstaller(): Promise<void> {
  const script = join(repositoryRoot, 'node_modules', 'electron', 'install.js')
  if (!existsSync(script)) return Promise.resolve()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { cwd: repositoryRoot, stdio: 'ignore' })
    const limit = setTimeout(() => child.kill(), LIMIT_MINUTES * 60_000)
    const finish = () => {
      clearTimeout(limit)
      resolve()
    }
    child.once('error', finish)
    child.once('exit', finish)
  })
}
