import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import {
  answerBoxes,
  expect,
  openAtlas,
  saidIn,
  shownFolders,
  startAgain,
  test,
  watchFolders,
} from './atlas.ts'

/** Crashes the page's process; the page object is of no use afterwards. */
const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })

const markPage = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('void (window.marker = true)'),
  )

/** `fresh` once a page without the marker is there again. */
const pageState = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const look =
      '"marker" in window ? "old" : document.getElementById("root") ? "fresh" : "loading"'
    const late = new Promise<string>((resolve) => setTimeout(resolve, 1000, 'silent'))
    return Promise.race([window?.webContents.executeJavaScript(look).catch(() => 'gone'), late])
  })

async function crashAndRecover(app: ElectronApplication): Promise<void> {
  await markPage(app)
  await crash(app)
  await expect.poll(() => pageState(app), { timeout: 45_000 }).toBe('fresh')
}

const writeAnswer = (page: Page, answer: string) =>
  page.evaluate(
    (answer) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('desktop-spec', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('answers')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('answers', 'readwrite')
          writing.objectStore('answers').put(answer, 'first')
          writing.oncomplete = () => resolve()
          writing.onerror = () => reject(writing.error)
        }
      }),
    answer,
  )

const readAnswer = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('desktop-spec', 1)
        opening.onupgradeneeded = () => reject(new Error('the database is gone'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('answers').objectStore('answers').get('first')
          reading.onsuccess = () => resolve(reading.result)
        }
      }),
  )

test('a second start ends at once and brings the first window forward', async ({
  atlas: { app },
  userData,
}) => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) window.focus = () => Reflect.set(globalThis, 'cameForward', true)
  })

  const code = await startAgain(userData)

  expect(code).toBe(0)
  const cameForward = () => app.evaluate(() => Reflect.get(globalThis, 'cameForward') === true)
  await expect.poll(cameForward).toBe(true)
  expect(app.windows()).toHaveLength(1)
})

test('an answer survives closing and opening again', async ({ userData }) => {
  const first = await openAtlas(userData)
  await writeAnswer(first.page, 'жооп')
  await first.app.close()

  const second = await openAtlas(userData)
  const answer = await readAnswer(second.page)
  await second.app.close()

  expect(answer).toBe('жооп')
})

test('ends when its window is closed', async ({ userData }) => {
  const { app, page } = await openAtlas(userData)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))

  await page.close()

  expect(await ended).toBe(0)
})

test('a crashed page comes back and the log tells of it', async ({ atlas: { app }, userData }) => {
  await crashAndRecover(app)

  const log = await readFile(join(userData, 'logs', 'main.log'), 'utf8')
  expect(log).toMatch(/process has gone: \w+/)
})

test('a page that keeps crashing is reloaded three times, then the learner decides', async ({
  atlas: { app },
}) => {
  await app.evaluate(({ dialog }) => {
    Reflect.set(globalThis, 'boxes', 0)
    dialog.showMessageBox = async () => {
      Reflect.set(globalThis, 'boxes', Reflect.get(globalThis, 'boxes') + 1)
      return { response: 0, checkboxChecked: false }
    }
  })
  const boxes = () => app.evaluate(() => Reflect.get(globalThis, 'boxes'))

  for (let i = 0; i < 3; i++) await crashAndRecover(app)
  const before = await boxes()
  await crashAndRecover(app)

  expect([before, await boxes()]).toEqual([0, 1])
})

test('offers to look at the backups before the learner decides', async ({
  atlas: { app },
  userData,
}) => {
  await answerBoxes(app, 2, 0)
  await watchFolders(app)

  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    for (let i = 0; i < 4; i++)
      window?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 })
  })

  await expect.poll(() => saidIn(app)).toHaveLength(2)
  expect(await shownFolders(app)).toEqual([join(userData, 'backups')])
})

test('asks whether to wait for a page that does not answer, or to load it anew', async ({
  atlas: { app },
}) => {
  await answerBoxes(app, 0, 1)
  await markPage(app)
  const hang = () =>
    app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'))

  await hang()
  await expect.poll(() => saidIn(app)).toEqual(['Барак жооп бербей жатат'])
  expect(await pageState(app)).toBe('old')
  await hang()

  await expect.poll(() => pageState(app), { timeout: 45_000 }).toBe('fresh')
})

test('takes the question back when the page answers again', async ({ atlas: { app } }) => {
  const isTakenBack = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const [window] = BrowserWindow.getAllWindows()
    let signal: AbortSignal | undefined
    dialog.showMessageBox = async (...args: unknown[]) => {
      signal = Reflect.get(Object(args.at(-1)), 'signal')
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
      return { response: 0, checkboxChecked: false }
    }
    window?.emit('unresponsive')
    window?.emit('responsive')
    return signal?.aborted
  })

  expect(isTakenBack).toBe(true)
})
