import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, test as base, chromium, type Page } from '@playwright/test'
import { chromiumArgs } from '../../build/findChromium.ts'

/** A Chromium on a profile of its own, whose whole tree of processes can be ended as a crash would. */
export interface KillableBrowser {
  readonly page: Page
  /** As a user closes it. */
  readonly close: () => Promise<void>
  readonly kill: () => Promise<void>
}

/** A profile that outlives the browser, and browsers on it; none outlives the test. */
export const test = base.extend<{
  profile: string
  /** The address of the program. */
  site: string
  start: () => Promise<KillableBrowser>
}>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  // Playwright reads from the braces which fixtures a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: none is needed here
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-profile-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  },
  start: async ({ profile }, use) => {
    const started: KillableBrowser[] = []
    await use(async () => {
      const browser = await startKillable(profile)
      started.push(browser)
      return browser
    })
    await started.at(-1)?.kill()
  },
})

async function startKillable(profile: string): Promise<KillableBrowser> {
  // Left over from a kill; the port of the last browser would be found in it.
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const child = spawn(
    process.env.CHROMIUM_PATH ?? '',
    [
      ...chromiumArgs,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--window-size=1280,720',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  )
  const browser = await chromium.connectOverCDP(await addressIn(portFile))
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (!page) throw new Error('Chromium has no page')
  return {
    page,
    close: () => closed(browser, child),
    kill: async () => {
      const gone = ended(child)
      // Children may outlive their parent by a moment; none at all are left after a tidy end.
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL')
      await gone
      await browser.close().catch(() => undefined)
    },
  }
}

async function closed(browser: Browser, child: ChildProcess): Promise<void> {
  const gone = ended(child)
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.close').catch(() => undefined)
  await gone
  await browser.close().catch(() => undefined)
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

async function addressIn(portFile: string): Promise<string> {
  const until = Date.now() + 20_000
  while (Date.now() < until) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n')
    if (port) return `http://127.0.0.1:${port}`
    await pause(25)
  }
  throw new Error('Chromium did not open its door')
}
