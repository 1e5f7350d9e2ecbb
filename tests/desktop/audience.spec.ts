import type { ElectronApplication, Page } from '@playwright/test'
import {
  callBridge,
  expect,
  heardIn,
  listen,
  openAtlas,
  openAudience as openAudienceAt,
  test,
} from './atlas.ts'

const PLACE = '/present/russia/service'
const ADDRESS = `app://bundle/#${PLACE}`

/** A second display to the right of the real one, there from now on. */
const plugIn = (app: ElectronApplication) =>
  app.evaluate(({ screen }) => {
    const getReal = screen.getAllDisplays
    const [first] = getReal()
    if (!first) throw new Error('there is no display')
    const bounds = { ...first.bounds, x: first.bounds.x + first.bounds.width }
    const second = { ...first, id: first.id + 1, bounds, workArea: bounds, internal: false }
    screen.getAllDisplays = () => [first, second]
    Reflect.set(globalThis, 'unplug', () => {
      screen.getAllDisplays = getReal
      screen.emit('display-removed', {}, second)
    })
    screen.emit('display-added', {}, second)
  })

const unplug = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'unplug')())

const openAudience = (app: ElectronApplication, page: Page) => openAudienceAt(app, page, PLACE)

/** What main knows of the audience's window. */
const stateOf = async (app: ElectronApplication, audience: Page) =>
  (await app.browserWindow(audience)).evaluate((w) => ({
    url: w.webContents.getURL(),
    isFullScreen: w.isFullScreen(),
    isVisible: w.isVisible(),
  }))

const countWindows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Whether the display is kept awake by what has been asked for from now on. */
const watchBlockers = (app: ElectronApplication) =>
  app.evaluate(({ powerSaveBlocker }) => {
    const start = powerSaveBlocker.start.bind(powerSaveBlocker)
    const asked: { id: number; type: string }[] = []
    powerSaveBlocker.start = (type) => {
      const id = start(type)
      asked.push({ id, type })
      return id
    }
    Reflect.set(globalThis, 'awake', () =>
      asked.filter(({ id }) => powerSaveBlocker.isStarted(id)).map(({ type }) => type),
    )
  })

const awake = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'awake')())

test('opens full screen on a second display by itself and keeps it awake', async ({
  atlas: { app, page },
}) => {
  await plugIn(app)
  await watchBlockers(app)

  const { answer, audience } = await openAudience(app, page)

  expect(answer).toEqual({ answer: 'second-display' })
  await expect
    .poll(() => stateOf(app, audience))
    .toEqual({ url: ADDRESS, isFullScreen: true, isVisible: true })
  expect(await awake(app)).toEqual(['prevent-display-sleep'])
  expect(await callBridge(audience, 'isAudienceOpen')).toEqual({ answer: true })
})

test('opens an ordinary window where there is one display, and one only', async ({
  atlas: { app, page },
}) => {
  const { answer, audience } = await openAudience(app, page)
  const again = await callBridge(page, 'openAudience', '/present/other')

  expect([answer, again]).toEqual([{ answer: 'window' }, { answer: 'window' }])
  await expect
    .poll(() => stateOf(app, audience))
    .toEqual({ url: 'app://bundle/#/present/other', isFullScreen: false, isVisible: true })
  expect(await countWindows(app)).toBe(2)
})

test('opens for the stage alone', async ({ atlas: { app, page } }) => {
  for (const place of ['/', '/settings', '/presenter/x', '/present/x#/', 'https://example.org/']) {
    const outcome = await callBridge(page, 'openAudience', place)
    expect(outcome, place).toEqual({ refused: expect.stringContaining('bad argument') })
  }

  expect(await countWindows(app)).toBe(1)
})

test('keeps the audience inside the same borders as the main page', async ({
  atlas: { app, page },
}) => {
  const { audience } = await openAudience(app, page)
  await audience.evaluate(() => Reflect.set(window, 'marker', true))

  const opened = await audience.evaluate(() => window.open('https://example.org/'))
  await audience.evaluate(() => {
    window.location.href = 'https://example.org/'
  })

  // What were wrongly allowed would need a moment to happen.
  await audience.waitForTimeout(500)
  expect(opened).toBe(null)
  expect(await countWindows(app)).toBe(2)
  expect(await audience.evaluate(() => 'marker' in window)).toBe(true)
  const camera = await audience.evaluate(
    async () => (await navigator.permissions.query({ name: 'camera' as PermissionName })).state,
  )
  expect(camera).toBe('denied')
})

test('moves to what remains when its display is unplugged, and offers to go back', async ({
  atlas: { app, page },
}) => {
  await plugIn(app)
  const { audience } = await openAudience(app, page)
  await expect.poll(async () => (await stateOf(app, audience)).isFullScreen).toBe(true)
  await audience.evaluate(() => Reflect.set(window, 'marker', true))
  await listen(page)

  await unplug(app)

  const ordinary = { url: ADDRESS, isFullScreen: false, isVisible: true }
  await expect.poll(() => heardIn(page)).toEqual(['display-removed'])
  await expect.poll(() => stateOf(app, audience)).toEqual(ordinary)
  expect(await audience.evaluate(() => 'marker' in window)).toBe(true)
  const window = await app.browserWindow(audience)
  expect(
    await window.evaluate((w, [bounds]) => w.getBounds().x < (bounds?.width ?? 0), [
      await app.evaluate(({ screen }) => screen.getAllDisplays()[0]?.bounds),
    ] as const),
  ).toBe(true)

  await plugIn(app)

  await expect.poll(() => heardIn(page)).toEqual(['display-removed', 'display-added'])
  expect(await stateOf(app, audience)).toEqual(ordinary)
  expect(await callBridge(page, 'openAudience', PLACE)).toEqual({ answer: 'second-display' })
  await expect.poll(async () => (await stateOf(app, audience)).isFullScreen).toBe(true)
  expect(await audience.evaluate(() => 'marker' in window)).toBe(true)
})

test('closed by accident, leaves the main window, says so and opens again', async ({
  atlas: { app, page },
}) => {
  await watchBlockers(app)
  const first = await openAudience(app, page)
  await listen(page)

  await first.audience.close()

  await expect.poll(() => heardIn(page)).toEqual(['audience-closed'])
  expect(await awake(app)).toEqual([])
  expect(await callBridge(page, 'isAudienceOpen')).toEqual({ answer: false })
  const second = await openAudience(app, page)
  expect((await stateOf(app, second.audience)).url).toBe(ADDRESS)

  await callBridge(page, 'closeAudience')

  await expect.poll(() => heardIn(page)).toEqual(['audience-closed', 'audience-closed'])
  await expect.poll(() => countWindows(app)).toBe(1)
})

test('comes back where it was after its page has crashed', async ({ atlas: { app, page } }) => {
  const { audience } = await openAudience(app, page)
  const window = await app.browserWindow(audience)
  await window.evaluate((w) => w.webContents.executeJavaScript('void (window.marker = true)'))

  await window.evaluate((w) => w.webContents.forcefullyCrashRenderer())

  const look =
    '"marker" in window ? "old" : document.querySelector("#root > *") ? location.hash : "loading"'
  await expect
    .poll(
      () =>
        window.evaluate(async (w, look) => {
          const late = new Promise<string>((resolve) => setTimeout(resolve, 1000, 'silent'))
          const state = w.webContents.executeJavaScript(look).catch(() => 'gone')
          return Promise.race([state, late])
        }, look),
      { timeout: 45_000 },
    )
    .toBe(`#${PLACE}`)
  expect(await callBridge(page, 'isAudienceOpen')).toEqual({ answer: true })
})

test('goes without a question when its page keeps crashing, and the main window stays', async ({
  atlas: { app, page },
}) => {
  const { audience } = await openAudience(app, page)
  await listen(page)
  const window = await app.browserWindow(audience)

  await window.evaluate((w) => {
    for (let i = 0; i < 4; i++)
      w.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 })
  })

  await expect.poll(() => heardIn(page)).toEqual(['audience-closed'])
  expect(await countWindows(app)).toBe(1)
})

test('becomes the class’s with one key, the main window the instructor’s, and both drive', async ({
  atlas: { app, page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/present/diagram/france/enforce-judgment'
  })
  await page.locator('[data-step]').first().waitFor()
  const opening = app.waitForEvent('window')
  await page.keyboard.press('v')
  const audience = await opening
  await audience.locator('[data-step]').first().waitFor()

  await expect(page).toHaveURL(/#\/presenter\/diagram\/france\/enforce-judgment$/)
  await page.keyboard.press('PageDown')
  await expect(audience.locator('[data-caption]')).toContainText('1 / 18')
  await audience.keyboard.press('PageDown')
  await expect(page.locator('[data-now]')).toContainText('2.')
  await audience.close()
  await expect.poll(() => callBridge(page, 'isAudienceOpen')).toEqual({ answer: false })
  await page.keyboard.press('PageDown')
  const { audience: again } = await openAudienceAt(
    app,
    page,
    '/present/diagram/france/enforce-judgment',
  )
  await expect(again.locator('[data-caption]')).toContainText('3 / 18')
})

test('ends with the main window', async ({ userData }) => {
  const { app, page } = await openAtlas(userData)
  await openAudience(app, page)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))

  await page.close()

  expect(await ended).toBe(0)
})
