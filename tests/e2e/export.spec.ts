import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import { type Download, expect, type Page, test } from '@playwright/test'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const MILLIMETRE = 72 / 25.4

async function openDialog(page: Page, place = '/explore/russia/service'): Promise<void> {
  await open(page, place, 'en')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Export and print' })).toBeVisible()
}

const choose = (page: Page, answer: string) =>
  page.getByRole('dialog').getByText(answer, { exact: true }).click()

async function save(page: Page): Promise<Download> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const download = await downloading
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    `File downloaded: ${download.suggestedFilename()}`,
  )
  return download
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

test('saves a diagram as a PDF of one page of A4 in the language chosen', async ({ page }) => {
  await openDialog(page)

  await choose(page, 'Кыргызча')
  const download = await save(page)

  const pdf = await PDFDocument.load(await bytesOf(download), { updateMetadata: false })
  expect(download.suggestedFilename()).toBe('russia-service.ky.pdf')
  expect(pdf.getPageCount()).toBe(1)
  expect(pdf.getPage(0).getWidth()).toBeCloseTo(210 * MILLIMETRE, 1)
  expect(pdf.getPage(0).getHeight()).toBeCloseTo(297 * MILLIMETRE, 1)
  expect(pdf.getTitle()).toMatch(/^Россия: /)
  expect(pdf.getAuthor()).toBe('Аткаруу атласы')
})

test('saves all diagrams of a country as one PDF, a page each, on paper as told', async ({
  page,
}) => {
  await openDialog(page)

  await choose(page, 'All diagrams (2)')
  await choose(page, 'A3')
  await choose(page, 'Landscape')
  const download = await save(page)

  const pdf = await PDFDocument.load(await bytesOf(download))
  expect(download.suggestedFilename()).toBe('russia.en.pdf')
  expect(pdf.getPageCount()).toBe(2)
  for (const { width, height } of pdf.getPages().map((each) => each.getSize())) {
    expect(width).toBeCloseTo(420 * MILLIMETRE, 1)
    expect(height).toBeCloseTo(297 * MILLIMETRE, 1)
  }
})

test('saves a PNG of as many pixels as told', async ({ page }) => {
  const sizeOf = async (download: Download) => {
    const bytes = await bytesOf(download)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  await openDialog(page)
  await choose(page, 'PNG')

  await choose(page, '1×')
  const single = await sizeOf(await save(page))
  await choose(page, '3×')
  const triple = await sizeOf(await save(page))

  expect(single.width).toBeGreaterThan(600)
  expect(Math.abs(triple.width - 3 * single.width)).toBeLessThanOrEqual(2)
  expect(Math.abs(triple.height - 3 * single.height)).toBeLessThanOrEqual(2)
})

test('writes letters into a PNG', async ({ page }) => {
  await openDialog(page)
  await choose(page, 'PNG')
  await choose(page, 'Projector')
  const data = (await bytesOf(await save(page))).toString('base64')

  // The heading stands in the top left corner: black on white there are letters or nothing.
  const darkest = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(64, 100, 400, 60).data ?? []
    return Math.min(...pixels.filter((_, index) => index % 4 === 1))
  }, data)

  expect(darkest).toBeLessThan(60)
})

test('saves an SVG that any browser draws with the right letters', async ({ page, context }) => {
  await openDialog(page)
  await choose(page, 'SVG')
  await choose(page, 'Кыргызча')
  const download = await save(page)
  expect(download.suggestedFilename()).toBe('russia-service.ky.svg')
  // Under a name of its own: Chromium tells an SVG by its ending.
  const file = test.info().outputPath('diagram.svg')
  await download.saveAs(file)

  const alone = await context.newPage()
  await alone.goto(pathToFileURL(file).href)
  await alone.evaluate(() => document.fonts.ready)
  const drawn = await alone.evaluate(() =>
    [...document.querySelectorAll('text')]
      .filter(({ textContent }) => /[өүң]/.test(textContent ?? ''))
      .map((text) => ({
        words: text.textContent ?? '',
        width: text.getComputedTextLength(),
        font: `${text.getAttribute('font-weight')} ${text.getAttribute('font-size')}px`,
        isHeading: text.hasAttribute('font-family'),
      })),
  )
  const root = await alone.evaluate(() => ({
    role: document.documentElement.getAttribute('role'),
    lang: document.documentElement.getAttribute('lang'),
    title: document.querySelector('title')?.textContent,
    loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length,
  }))
  const expected = await page.evaluate((texts) => {
    const context = document.createElement('canvas').getContext('2d')
    return texts.map(({ words, font, isHeading }) => {
      if (!context) return 0
      const family = isHeading ? '"Source Serif 4 Variable"' : '"Golos Text Variable"'
      context.font = `${font} ${family}, monospace`
      return context.measureText(words).width
    })
  }, drawn)

  expect(root).toMatchObject({ role: 'img', lang: 'ky' })
  expect(root.title).toMatch(/^Россия: /)
  expect(root.loaded).toBeGreaterThanOrEqual(4)
  expect(drawn.length).toBeGreaterThan(5)
  drawn.forEach(({ words, width }, index) => {
    expect(Math.abs(width - (expected[index] ?? 0)), words).toBeLessThan(0.5)
  })
})

test('remembers the choices until the program is closed', async ({ page }) => {
  await openDialog(page)
  await choose(page, 'SVG')
  await choose(page, 'Dark')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await openDialog(page, '/explore/italy/administration')

  await expect(page.getByRole('radio', { name: 'SVG' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('is all there by keyboard, and gives it back where it was opened', async ({ page }) => {
  await open(page, '/explore/russia/service', 'en')
  await page.getByRole('button', { name: 'Export', exact: true }).focus()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('radio', { name: 'PDF' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'PNG' })).toBeChecked()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

test('says so when a file cannot be made', async ({ page }) => {
  await openDialog(page)
  await choose(page, 'SVG')
  await page.route('**/*.woff2', (route) => route.abort())

  await page.getByRole('button', { name: 'Save the file' }).click()

  await expect(page.getByRole('alert')).toContainText('The file could not be made')
  await page.unroute('**/*.woff2')
  await save(page)
})

test('asks in a way that axe has nothing to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openDialog(page)

  await expectNoComplaints(page, 'dialog', { within: '[role="dialog"]' })
})
