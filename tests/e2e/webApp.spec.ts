import { readdir, readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { startLocalServer } from '../../build/localServer.ts'
import { repositoryRoot } from '../../build/repositoryRoot.ts'
import { webAppFolder } from '../../build/web/assembleWebApp.ts'
import { countReviews, open, sitQuiz, speak } from './atlas.ts'
import { answerHere, beginExam, nextQuestion, savedAnswers } from './examining.ts'
import { lookForNewer, NEWER, test, VERSION, waitUntilKept } from './webSite.ts'

// Each waits until some 300 files are kept.
test.describe.configure({ timeout: 180_000 })

const SCREENS = [
  '/explore',
  '/explore/france',
  '/explore/france/enforce-judgment',
  '/explore/france/enforce-judgment?mode=walk',
  '/explore/france/enforce-judgment?mode=recall',
  '/explore/france/enforce-judgment?mode=rebuild',
  '/explore/france/enforce-judgment?mode=mastery',
  '/compare',
  '/compare/flows',
  '/compare/map',
  '/revise',
  '/revise/held',
  '/exam',
  '/plan',
  '/class',
  '/lessons',
  '/glossary',
  '/progress',
  '/notes',
  '/settings',
]

const offer = (page: Page) => page.getByRole('button', { name: 'Open the new version' })

test('needs its server once: then every screen, a quiz and a picture without it, under its policy, and nothing of any other machine', async ({
  page,
  context,
  server,
}) => {
  const elsewhere: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.url) && !/^(data|blob):/.test(url)) elsewhere.push(url)
  })
  await open(page, '/', 'en')
  // This server sends no policy: the page has it in itself, and a worker gets it once all is kept.
  await expect(page.addScriptTag({ content: 'document.title = "broken into"' })).rejects.toThrow()
  await waitUntilKept(page)

  await server.stop()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => {
    const { errorText = 'failed' } = request.failure() ?? {}
    // What a page was still fetching ahead when it was left.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${errorText}`)
  })
  await page.reload()
  for (const place of SCREENS) await open(page, place)
  await page.goto('./#/present/diagram/france/enforce-judgment')
  await expect(page.locator('svg').first()).toBeVisible()
  for (const locale of ['ky', 'ru', 'en'] as const) await open(page, '/explore/france', locale)
  await sitQuiz(page)
  const picture = await savePicture(page)

  expect(await countReviews(page)).toBe(5)
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  for (const policy of await policiesOf(page))
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
})

/** Of every script that this page has fetched. */
const policiesOf = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
    if (scripts.length < 5) throw new Error('there should be more scripts')
    return Promise.all(
      scripts.map(async ({ name }) => (await fetch(name)).headers.get('content-security-policy')),
    )
  })

async function savePicture(page: Page): Promise<Buffer> {
  await open(page, '/explore/russia/service')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog').getByText('PNG', { exact: true }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  return readFile(await (await downloading).path())
}

test('leaves the page of the desktop without a service worker', async () => {
  const folder = `${repositoryRoot}/dist/renderer`

  expect(await readFile(`${folder}/index.html`, 'utf8')).not.toContain('service-worker')
  expect(await readdir(folder)).not.toContain('service-worker.js')
})

test('tells a browser all that it needs to be installed', async ({ page, server }) => {
  await open(page)
  const session = await page.context().newCDPSession(page)

  const { errors, url, data, manifest: read } = await session.send('Page.getAppManifest')
  // Said by a whole Chromium only; a page of Playwright is always private, and those install nothing.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  const obstacles = installabilityErrors.map(({ errorId }) => errorId)

  expect(errors).toEqual([])
  expect(obstacles.filter((id) => id !== 'in-incognito')).toEqual([])
  expect(url).toBe(`${server.url}atlas.webmanifest`)
  expect(read).toMatchObject({
    name: 'Аткаруу атласы',
    display: 'kStandalone',
    startUrl: server.url,
    scope: server.url,
    launchHandler: { clientMode: 'kFocusExisting' },
  })
  const manifest = JSON.parse(data ?? '')
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (path) => {
      const image = new Image()
      image.src = path
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, src)
    expect(size).toBe(sizes)
  }
})

test('looks at a lesson file that the system opens with it', async ({ page }) => {
  await page.addInitScript(() => {
    const file = new File(['{}'], 'lesson.atlaslesson')
    const setConsumer = (consumer: (launch: object) => void) =>
      consumer({ files: [{ getFile: async () => file }] })
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } })
  })

  await page.goto('./')

  await expect(page).toHaveURL(/#\/lessons$/)
  await expect(page.getByRole('alert')).toBeVisible()
})

test('lets a newer version in by word of the learner alone, when nothing is under way in any window, at the same places, with a half-finished examination', async ({
  page,
  context,
  server,
  newerVersion,
}) => {
  await beginExam(page, { count: 5, minutes: 30 })
  await waitUntilKept(page)
  await answerHere(page)
  await nextQuestion(page)
  await answerHere(page)
  const before = await savedAnswers(page)
  const sitting = new URL(page.url()).hash
  const stage = await context.newPage()
  await stage.goto('./#/present/diagram/france/enforce-judgment')
  await expect(stage.locator('svg').first()).toBeVisible()

  server.serve(newerVersion)
  await lookForNewer(page)
  await page.waitForTimeout(700)
  await expect(offer(page)).toHaveCount(0)
  await page.goto('./#/settings')
  await expect(page.getByText(VERSION)).toBeVisible()
  await page.waitForTimeout(700)
  await expect(offer(page)).toHaveCount(0)
  await stage.goto('./#/settings')
  await offer(page).click()

  for (const window of [page, stage]) {
    // Everything is fetched anew before it takes over.
    await expect(window.getByText(NEWER)).toBeVisible({ timeout: 30_000 })
    await expect(window).toHaveURL(/#\/settings$/)
    await expect(offer(window)).toHaveCount(0)
  }
  await page.goto(`./${sitting}`)
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  expect(before).toHaveLength(2)
  expect(await savedAnswers(page)).toEqual(before)
})

test('gives the address back to a server that serves the page alone', async ({ page }) => {
  const web = await startLocalServer({ root: webAppFolder, port: 0 })
  const port = Number(new URL(web.url).port)
  await page.goto(web.url)
  await speak(page, 'en')
  await waitUntilKept(page)
  await web.close()
  const plain = await startLocalServer({ root: `${repositoryRoot}/dist/renderer`, port })

  await lookForNewer(page)
  await offer(page).click()
  const named = page.locator('meta[name="atlas-service-worker"]')
  await expect(named).toHaveCount(0)

  await expect(page.getByRole('link', { name: 'Today', exact: true })).toBeVisible()
  await page.reload()
  const left = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))
  expect(left).toEqual({ workers: 0, caches: [] })
  await plain.close()
})
