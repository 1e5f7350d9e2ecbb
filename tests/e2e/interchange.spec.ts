import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const choose = (page: Page, group: string, answer: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(answer, { exact: true }).click()

/** Saves the file and gives its name and its text. */
async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const download = await downloading
  const name = download.suggestedFilename()
  await expect(page.getByText(`File downloaded: ${name}`)).toBeVisible()
  return { name, text: await readFile(await download.path(), 'utf8') }
}

test('shows what a file will hold, and writes it in the language and for the country chosen', async ({
  page,
}) => {
  await open(page, '/explore/russia', 'en')
  await page.getByRole('link', { name: 'To another program' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files for other programs')
  await expect(page.getByRole('checkbox', { name: 'Russia' })).toBeChecked()
  await expect(page.getByText(/^Questions and cards in the file: \d+$/)).toBeVisible()

  const anki = await save(page)

  expect(anki.name).toBe('russia.en.anki.txt')
  expect(anki.text.split('\n').slice(0, 3)).toEqual([
    '#separator:tab',
    '#html:true',
    '#columns:ID\tFront\tBack\tTags\tDeck',
  ])
  expect(anki.text).toContain('\tAtkaruu Atlas::Russia\n')

  await page.getByRole('radio', { name: 'Moodle questions (XML)' }).check()
  await choose(page, 'Language', 'Кыргызча')
  await expect(page.getByText('Markers on a picture')).toBeVisible()
  const moodle = await save(page)

  expect(moodle.name).toBe('russia.ky.moodle.xml')
  expect(moodle.text).toContain('<question type="ddmarker">')
  const [, ground = ''] = /<file name="ground\.png"[^>]*>([^<]+)/.exec(moodle.text) ?? []
  const png = Buffer.from(ground, 'base64')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(width <= 600 && height <= 400, `${width} x ${height}`).toBe(true)
  const zones = [...moodle.text.matchAll(/<coords>(\d+),(\d+);(\d+),(\d+)<\/coords>/g)]
  expect(zones.length).toBeGreaterThan(2)
  for (const [, x, y, w, h] of zones) {
    expect(Number(x) + Number(w)).toBeLessThanOrEqual(600)
    expect(Number(y) + Number(h)).toBeLessThanOrEqual(400)
  }

  await page.getByRole('radio', { name: 'GIFT text' }).check()
  expect((await save(page)).text).toContain('$CATEGORY: $course$/top/')
})

test('says what is left out, when nothing is chosen, and when a file cannot be made', async ({
  page,
}) => {
  await open(page, '/export', 'en')
  await expect(page.getByRole('heading', { name: /^Left out: \d+$/ })).toBeVisible()
  await page.getByText('Which ones').first().click()
  await expect(page.getByText(/^Which term has this definition\?/).first()).toBeVisible()

  await choose(page, 'On what', 'What I choose')
  await expect(page.getByText('Choose at least one country or theme.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the file' })).toBeDisabled()

  await page.getByRole('checkbox', { name: 'Russia' }).check()
  await choose(page, 'Kinds of question', 'Let me choose')
  await expect(page.getByRole('button', { name: 'Save the file' })).toBeDisabled()
  await page.getByRole('checkbox', { name: /^Place labels in the diagram/ }).check()
  await page.getByRole('radio', { name: 'Moodle questions (XML)' }).check()
  await page.evaluate(() => {
    OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new Error('no memory'))
  })
  await page.getByRole('button', { name: 'Save the file' }).click()

  await expect(page.getByText(/^The diagram could not be drawn: \d+/)).toBeVisible()
})

test('asks in a way that axe has nothing to complain of, all of it by keyboard', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/export')
  await speak(page, 'en')
  await page.getByRole('radio', { name: 'Anki cards' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'GIFT text' })).toBeChecked()
  await choose(page, 'On what', 'What I choose')
  await page.getByRole('checkbox', { name: 'Italy' }).check()
  await expect(page.getByText(/^Questions and cards in the file: \d+$/)).toBeVisible()

  await expectNoComplaints(page, 'the exports')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).focus()
  await page.keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toBe('italy.en.gift.txt')
})
