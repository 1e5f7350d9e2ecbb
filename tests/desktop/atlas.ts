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

/** Starts the built app and waits for its page. */
export async function openAtlas(userData: string): Promise<Atlas> {
  const app = await _electron.launch({
    args: [repositoryRoot],
    env: atlasEnvironment(userData),
    timeout: 30_000,
  })
  const page = await app.firstWindow()
  await page.locator('#root').waitFor({ state: 'attached' })
  return { app, page }
}

export type Answer = { answer: unknown } | { refused: string }

/** Calls a function of the bridge from the page, with any argument a page could send. */
export function callBridge(page: Page, name: string, ...args: unknown[]): Promise<Answer> {
  return page.evaluate(
    async ([name, args]): Promise<Answer> => {
      try {
        return { answer: await Reflect.get(window, 'atlasBridge')[name](...args) }
      } catch (error) {
        return { refused: String(error) }
      }
    },
    [name, args] as const,
  )
}
