import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

export const repositoryRoot = resolve(import.meta.dirname, '../..')

export interface Atlas {
  app: ElectronApplication
  page: Page
}

interface Fixtures {
  /** A user data folder of the test's own. */
  userData: string
  atlas: Atlas
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the braces which fixtures a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: none is needed here
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-desktop-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  atlas: async ({ userData }, use) => {
    const atlas = await openAtlas(userData)
    await use(atlas)
    await atlas.app.close()
  },
})

export { expect } from '@playwright/test'

/** The environment of an atlas whose data lies in `userData`. */
export function atlasEnvironment(userData: string): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return { ...(env as Record<string, string>), ATLAS_USER_DATA: userData }
}

/** Starts the built app, with further words on its command line, and waits for its page. */
export async function openAtlas(userData: string, words: readonly string[] = []): Promise<Atlas> {
  const app = await _electron.launch({
    args: [repositoryRoot, ...words],
    env: atlasEnvironment(userData),
    timeout: 30_000,
  })
  const page = await app.firstWindow()
  await page.locator('#root').waitFor({ state: 'attached' })
  return { app, page }
}

/** Starts the app a second time on the same data, with further words on its command line; resolves with its exit code. */
export function startAgain(
  userData: string,
  words: readonly string[] = [],
): Promise<number | null> {
  const program = process.env.ATLAS_ELECTRON
  if (!program) throw new Error('ATLAS_ELECTRON is set by build/testDesktop.ts')
  const switches = process.platform === 'linux' ? ['--no-sandbox'] : []
  const child = spawn(program, [...switches, repositoryRoot, ...words], {
    env: atlasEnvironment(userData),
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

export type Answer = { answer: unknown } | { refused: string }

/** Calls a function of the bridge from the page, with any argument a page could send. */
export function callBridge(page: Page, name: string, ...args: unknown[]): Promise<Answer> {
  return page.evaluate(
    async ([name, args]): Promise<Answer> => {
      try {
        return { answer: await Reflect.get(window.atlasBridge ?? {}, name)(...args) }
      } catch (error) {
        return { refused: String(error) }
      }
    },
    [name, args] as const,
  )
}

/** Notes from now on what the shell tells the page. */
export const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    window.atlasBridge?.onEvent((event) => heard.push(event))
  })

export const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'heard'))

/** Opens the window for the audience and waits for its page. */
export async function openAudience(
  app: ElectronApplication,
  page: Page,
  place: string,
): Promise<{ answer: Answer; audience: Page }> {
  const opening = app.waitForEvent('window')
  const answer = await callBridge(page, 'openAudience', place)
  const audience = await opening
  await audience.locator('#root > *').first().waitFor()
  return { answer, audience }
}
