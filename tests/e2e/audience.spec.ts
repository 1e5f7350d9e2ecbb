import { expect, type Page, test } from '@playwright/test'
import { build } from 'vite'
import { chromiumArgs } from '../../build/findChromium.ts'
import { repositoryRoot } from '../../build/repositoryRoot.ts'
import { open } from './atlas.ts'

/** The door to the shell alone, as the page would load it. */
async function bundlePlatform(): Promise<string> {
  const built = await build({
    configFile: false,
    root: repositoryRoot,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'renderer/platform.ts', formats: ['es'] } },
  })
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('vite built nothing')
  return first.output[0].code
}

// Two screens, which Chromium without a window only plays. The options are those of the configuration.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...chromiumArgs, '--screen-info={1280x720}{1920x1080}'],
  },
})

let platformCode = ''
test.beforeAll(async () => {
  platformCode = await bundlePlatform()
})

test.beforeEach(({ page }) =>
  page.route('**/spec-platform.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: platformCode }),
  ),
)

/** Puts the platform on the page as `window.platform`; `window.closings` counts what it tells of. */
const providePlatform = (page: Page) =>
  page.evaluate(async (address) => {
    const { createPlatform } = await import(address)
    const platform = createPlatform()
    platform.audience.onClosed(() =>
      Reflect.set(window, 'closings', Reflect.get(window, 'closings') + 1),
    )
    Object.assign(window, { platform, closings: 0 })
  }, '/spec-platform.js')

/** Playwright runs this as if a person had clicked. */
const openAudience = (page: Page, place: string) =>
  page.evaluate((place) => Reflect.get(window, 'platform').audience.open(place), place)

const stateOf = (page: Page) =>
  page.evaluate(async () => ({
    isOpen: await Reflect.get(window, 'platform').audience.isOpen(),
    closings: Reflect.get(window, 'closings'),
  }))

test('the audience’s window is another of the same page, found again and missed once closed', async ({
  page,
}) => {
  await open(page)
  await providePlatform(page)
  const opening = page.waitForEvent('popup')
  expect(await openAudience(page, '/present/russia/service')).toBe('window')
  const audience = await opening
  await expect(audience).toHaveURL(/#\/present\/russia\/service$/)
  await expect(audience.locator('#root > *').first()).toBeVisible()
  await audience.evaluate(() => Reflect.set(window, 'marker', true))

  await page.reload()
  await providePlatform(page)
  expect(await openAudience(page, '/present/other')).toBe('window')

  await expect(audience).toHaveURL(/#\/present\/other$/)
  expect(await audience.evaluate(() => 'marker' in window)).toBe(true)
  expect(page.context().pages()).toHaveLength(2)
  expect(await stateOf(page)).toEqual({ isOpen: true, closings: 0 })

  await audience.close()

  await expect.poll(() => stateOf(page)).toEqual({ isOpen: false, closings: 1 })
})

test('a window that the browser blocks is refused, and nothing is taken for open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open(page)
  await providePlatform(page)

  expect(await openAudience(page, '/present/x')).toBe('refused')

  expect(await stateOf(page)).toEqual({ isOpen: false, closings: 0 })
})

test('the audience’s window takes the whole of a second screen where the browser may use it', async ({
  page,
  browser,
  baseURL,
}) => {
  const { targetInfo } = await (await page.context().newCDPSession(page)).send(
    'Target.getTargetInfo',
  )
  await (await browser.newBrowserCDPSession()).send('Browser.setPermission', {
    permission: { name: 'window-management' },
    setting: 'granted',
    origin: new URL(baseURL ?? '').origin,
    browserContextId: targetInfo.browserContextId ?? '',
  })
  await open(page)
  await providePlatform(page)

  const opening = page.waitForEvent('popup')
  expect(await openAudience(page, '/present/x')).toBe('second-display')

  const placed = await (await opening).evaluate(() => [screenX, screenY, outerWidth, outerHeight])
  expect(placed).toEqual([1280, 0, 1920, 1080])
})
