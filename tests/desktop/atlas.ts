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

/** Ends the whole tree of processes as a crash or the power would, and waits until it is gone. */
export async function killTree(app: ElectronApplication): Promise<void> {
  const child = app.process()
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (process.platform === 'win32') spawn('taskkill', ['/F', '/T', '/PID', String(child.pid)])
  else process.kill(-child.pid, 'SIGKILL')
  await gone
}

/** Answers message boxes in a person's place, each with the next of `answers`, the last of them for good; notes what they said. */
export const answerBoxes = (app: ElectronApplication, ...answers: number[]) =>
  app.evaluate(({ dialog }, answers) => {
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    const answer = (args: unknown[]): number => {
      said.push(Reflect.get(Object(args.at(-1)), 'message'))
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? 0
    }
    dialog.showMessageBox = async (...args: unknown[]) => ({
      response: answer(args),
      checkboxChecked: false,
    })
    dialog.showMessageBoxSync = (...args: unknown[]) => answer(args)
  }, answers)

export const saidIn = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'said'))

/** Notes the folders that are shown from now on instead of showing them. */
export const watchFolders = (app: ElectronApplication) =>
  app.evaluate(({ shell }) => {
    const shown: string[] = []
    Reflect.set(globalThis, 'shown', shown)
    shell.openPath = async (folder) => {
      shown.push(folder)
      return ''
    }
  })

export const shownFolders = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'shown'))

/** Chooses an item of the menu as a person would; its label, or null where there is none. */
export const chooseItem = (app: ElectronApplication, id: string): Promise<string | null> =>
  app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    item?.click()
    return item?.label ?? null
  }, id)

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
