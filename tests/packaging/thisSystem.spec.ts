import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test'
import { repositoryRoot } from '../desktop/atlas.ts'
import { fusesOn, WANTED_FUSES } from './fuses.ts'
import { inTemporaryFolder } from './inTemporaryFolder.ts'
import { type PackedHere, packHere } from './packHere.ts'

const electronDist =
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??
  join(repositoryRoot, 'node_modules', 'electron', 'dist')
const isStandIn = electronDist === join(repositoryRoot, 'tests', 'stand-in', 'bin')

const test = base.extend<object, { packed: PackedHere }>({
  packed: [
    // Playwright reads from the braces which fixtures a fixture needs.
    // biome-ignore lint/correctness/noEmptyPattern: none is needed here
    async ({}, use) =>
      inTemporaryFolder(async (folder) => use(await packHere(folder, electronDist))),
    { scope: 'worker' },
  ],
})
test.skip(isStandIn, 'Only Electron itself can be packed to be started')

test('has its fuses set', async ({ packed }) => {
  expect(await fusesOn(packed.fuses)).toEqual(WANTED_FUSES)
})

// The fuses shut out what usually drives Electron in tests; the page is reached as any Chromium's is.
test('starts as it is packed', async ({ packed }, info) => {
  const switches = [
    `--user-data-dir=${info.outputPath('data')}`,
    '--remote-debugging-port=0',
    // Chromium refuses to start with its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const program = spawn(packed.executable, switches, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(program))
    const page = await firstPage(browser)
    expect(page.url()).toMatch(/^app:\/\/bundle\//)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await browser.close()
  } finally {
    program.kill()
  }
})

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context.')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
}

/** Where Chromium says that it can be reached. Rejects when the program ends before. */
function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once('error', reject)
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}.`)))
    if (!program.stderr) return
    createInterface(program.stderr).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })
}
