import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chooseSubject, type Subject } from './desktopSubject.ts'
import { ensureBuilt } from './ensureBuilt.ts'
import { repositoryRoot } from './repositoryRoot.ts'

/**
 * Builds if needed and runs the specs in a folder of `tests/` with Playwright, to which the arguments
 * go. The first and the last line, led by `what`, say what they ran on. The exit code.
 */
export async function runDesktopSpecs(
  what: string,
  folder: string,
  args: readonly string[],
): Promise<number> {
  ensureBuilt()
  const subject = await chooseSubject()
  console.log(`${what} on: ${subject.name}`)
  const status = runPlaywright(folder, args, subject)
  console.log(`${what} on: ${subject.name}`)
  return status
}

function runPlaywright(folder: string, args: readonly string[], { env, under }: Subject): number {
  const require = createRequire(import.meta.url)
  const playwright = join(require.resolve('@playwright/test/package.json'), '..', 'cli.js')
  const config = join(repositoryRoot, 'tests', folder, 'playwright.config.ts')
  if (!existsSync(config)) throw new Error(`There is no ${config}.`)
  const command = [process.execPath, playwright, 'test', '-c', config, ...args]
  const [program = '', ...words] = [...under, ...command]
  const result = spawnSync(program, words, {
    cwd: repositoryRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return result.status ?? 1
}
