import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './atlas.ts'

/** Collects the addresses the page tries to go to, in main, after our own guards have spoken. */
const watchNavigation = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const attempts: { url: string; refused: boolean }[] = []
    Reflect.set(globalThis, 'attempts', attempts)
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.on('will-navigate', (event) => {
      attempts.push({ url: event.url, refused: event.defaultPrevented })
    })
  })

const attempts = (app: ElectronApplication) =>
  app.evaluate(() => Reflect.get(globalThis, 'attempts'))

const isStillThere = (page: Page) =>
  page.evaluate(() => 'marker' in window && document.getElementById('root') !== null)

const stateOf = (page: Page, name: string) =>
  page.evaluate(
    async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
    name,
  )

test('refuses to navigate anywhere else', async ({ atlas: { app, page } }) => {
  await watchNavigation(app)
  await page.evaluate(() => Reflect.set(window, 'marker', true))

  await page.evaluate(() => {
    window.location.href = 'https://example.org/'
  })

  const refused = [{ url: 'https://example.org/', refused: true }]
  await expect.poll(() => attempts(app)).toEqual(refused)
  expect(await isStillThere(page)).toBe(true)
})

test('refuses webviews and redirects', async ({ atlas: { app } }) => {
  const refused = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const isRefused = (name: string, url: string) => {
      let refused = false
      const event = {
        url,
        preventDefault: () => {
          refused = true
        },
      }
      Reflect.apply(contents?.emit ?? (() => false), contents, [name, event])
      return refused
    }
    return {
      webview: isRefused('will-attach-webview', ''),
      redirect: isRefused('will-redirect', 'https://example.org/'),
      frame: isRefused('will-frame-navigate', 'file:///etc/hosts'),
      own: isRefused('will-redirect', 'app://bundle/index.html'),
    }
  })

  expect(refused).toEqual({ webview: true, redirect: true, frame: true, own: false })
})

test('opens no window for the page', async ({ atlas: { app, page } }) => {
  const answers = await page.evaluate(() =>
    ['https://example.org/', '/', 'about:blank'].map((url) => window.open(url)),
  )

  expect(answers).toEqual([null, null, null])
  // A window that were wrongly allowed would need a moment to appear.
  await page.waitForTimeout(500)
  // The stand-in closes what Chromium has opened already; one that is allowed stays.
  await expect.poll(() => app.windows().length).toBe(1)
})

test('refuses what a browser could offer beyond the allow-list', async ({ atlas: { page } }) => {
  const refused = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']

  for (const name of refused) {
    expect([name, await stateOf(page, name)]).toEqual([name, 'denied'])
  }
  expect(await page.evaluate(() => Notification.permission)).toBe('denied')
  expect(
    await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        (error) => error.name,
      ),
    ),
  ).not.toBe('granted')
})

test('grants what studying needs', async ({ atlas: { page } }) => {
  expect(await stateOf(page, 'clipboard-write')).toBe('granted')
  expect(await stateOf(page, 'persistent-storage')).toBe('granted')
})

test('reaches no server, neither from the page nor from main', async ({ atlas: { app, page } }) => {
  const reached: string[] = []
  const server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const fromPage = await page.evaluate(async (address) => {
    const image = new Image()
    image.src = `${address}/image.png`
    navigator.sendBeacon(`${address}/beacon`)
    return fetch(`${address}/fetch`).then(() => 'reached', String)
  }, address)
  const fromMain = await app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false })
    const outcome = await window.loadURL(`${address}/window`).then(() => 'reached', String)
    window.destroy()
    return outcome
  }, address)

  server.close()
  expect(fromPage).toMatch(/TypeError/)
  expect(fromMain).toMatch(/ERR_BLOCKED_BY_CLIENT/)
  expect(reached).toEqual([])
})
