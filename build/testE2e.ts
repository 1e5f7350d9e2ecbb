/** `npm run test:e2e`: the program in a real Chromium, found or installed on the way. Arguments go on to Playwright. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { ensureBuilt } from './ensureBuilt.ts'
import { findHeadlessChromium } from './findChromium.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { assembleWebApp } from './web/assembleWebApp.ts'

async function main(): Promise<number> {
  ensureBuilt()
  await assembleWebApp()
  const chromium = await findHeadlessChromium()
  console.log(`browser tests on: ${chromium}`)
  const cli = resolve(repositoryRoot, 'node_modules/@playwright/test/cli.js')
  const { status } = spawnSync(
    process.execPath,
    [cli, 'test', '-c', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
    {
      cwd: repositoryRoot,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: chromium },
    },
  )
  return status ?? 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
