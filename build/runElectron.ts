import { spawn } from 'node:child_process'
import { repositoryRoot } from './repositoryRoot.ts'

/** A fault at once, such as a missing system library, means that it cannot run here at all. */
const AT_ONCE_MS = 5000

export type ElectronEnd = 'closed' | 'could-not-start'

/** Opens the built app in Electron and waits for its end. Ctrl-C reaches it from the terminal. */
export function runElectron(executable: string): Promise<ElectronEnd> {
  // Set by some editors' terminals; Electron would then be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const startedMs = performance.now()
  return new Promise((resolve) => {
    const child = spawn(executable, [repositoryRoot], { stdio: 'inherit', env })
    const end = (failed: boolean) => {
      const atOnce = performance.now() - startedMs < AT_ONCE_MS
      resolve(failed && atOnce ? 'could-not-start' : 'closed')
    }
    process.once('SIGINT', () => child.kill('SIGINT'))
    process.once('SIGTERM', () => child.kill('SIGTERM'))
    child.once('error', () => end(true))
    child.once('exit', (code) => end(code !== null && code !== 0))
  })
}
