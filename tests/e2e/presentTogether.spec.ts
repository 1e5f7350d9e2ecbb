import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import { readTable } from './revision.ts'

const FRANCE = 'diagram/france/enforce-judgment'

const strokes = (page: Page) => page.locator('[data-stroke]')
const asked = (page: Page) => page.locator('article[data-stage]')
const stageOf = (page: Page) => asked(page).getAttribute('data-stage')
const controls = (page: Page) => page.getByRole('region', { name: 'Counting hands' })

/** The instructor's window and the one before the class, both on the same diagram, in English. */
async function presentTogether(page: Page): Promise<Page> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/settings', 'en')
  await page.goto(`./#/presenter/${FRANCE}`)
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the audience window' }).click()
  const stage = await opening
  await expect(stage.locator('[data-step="judgment"]')).toBeVisible()
  return stage
}

/** Draws a wave over the drawing; `down` from its upper edge, in pixels. */
async function draw(page: Page, down: number): Promise<void> {
  const box = await page.locator('[data-tool="pen"]').boundingBox()
  if (!box) throw new Error('there is nothing to draw on')
  const x = box.x + box.width / 3
  await page.mouse.move(x, box.y + down)
  await page.mouse.down()
  for (let step = 1; step <= 8; step += 1)
    await page.mouse.move(x + step * 15, box.y + down + (step % 3) * 20)
  await page.mouse.up()
}

test('a question is asked aside, counted in one window, answered in the other, and kept once', async ({
  page,
}) => {
  const stage = await presentTogether(page)
  await page.keyboard.press('PageDown')

  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'Ask the class' })
  await dialog.getByLabel('Kind').selectOption('choice')
  await dialog.locator('[data-question]').first().click()
  await dialog.getByRole('button', { name: 'Ask the class this' }).click()
  await expect(asked(stage)).toBeVisible()
  await expect(stage.locator('[data-show] > [role="status"]')).toContainText('b) ')
  await expect(controls(page)).toBeVisible()
  await expect(controls(stage)).toHaveCount(0)

  await page.keyboard.press('1')
  await stage.keyboard.press('1')
  await stage.keyboard.press('2')
  await expect(stage.locator('article')).toContainText('Hands: 2 · 67%')
  await expect(page.locator('article')).toContainText('Hands: 2 · 67%')
  await stage.keyboard.press('PageDown')
  await expect.poll(() => stageOf(page)).toBe('revealed')
  await expect(stage.getByRole('region', { name: 'Why' })).toContainText(/para\. \d+/)
  await expect(page.getByText('Result saved')).toBeVisible()
  const [kept, ...others] = await readTable<{ hands: object }>(page, 'classResults')
  expect(Object.values(kept?.hands ?? {}).slice(0, 2)).toEqual([2, 1])
  expect(others).toEqual([])

  await stage.keyboard.press('PageDown')
  await expect(asked(stage)).toHaveCount(0)
  await expect(stage.locator('[data-caption]')).toContainText('1 / 18')
})

test('names are called beside what is presented, and stand with the question', async ({ page }) => {
  await open(page, '/class', 'en')
  await page.locator('textarea').first().fill('Үсөн')
  await page.locator('form button[type="submit"]').click()
  await expect(page.getByText('Names saved. People: 1')).toBeVisible()
  await page.goto(`./#/present/${FRANCE}`)
  await expect(page.locator('[data-step="judgment"]')).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  await expect(page.locator('[data-called]')).toHaveText('Үсөн')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-called]')).toHaveCount(0)
  await expect(page).toHaveURL(/present/)
})

test('pen, spotlight and laser are seen in the other window, and what was drawn belongs to its step', async ({
  page,
}) => {
  const stage = await presentTogether(page)
  await page.keyboard.press('p')
  await draw(page, 150)
  await draw(page, 220)
  await expect(strokes(page)).toHaveCount(2)
  await expect(strokes(stage)).toHaveCount(2)
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expect(stage.getByRole('toolbar')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Green' }).check()
  await stage.bringToFront()
  await draw(stage, 150)
  await expect(strokes(page)).toHaveCount(3)
  await page.bringToFront()
  await page.keyboard.press('Control+z')
  await expect(strokes(stage)).toHaveCount(2)

  await page.keyboard.press('PageDown')
  await expect(strokes(stage)).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(strokes(stage)).toHaveCount(2)

  await page.keyboard.press('l')
  const map = await page.locator('[data-tool="laser"]').boundingBox()
  if (!map) throw new Error('there is nothing to point at')
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2)
  await expect(stage.locator('[data-laser] circle')).toBeVisible()
  await page.mouse.move(1, 1)
  await expect(stage.locator('[data-laser]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-tool="laser"]')).toHaveCount(0)
})

test('keeps what was drawn, takes the clearing back, and exports with it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/settings', 'en')
  await page.goto(`./#/present/${FRANCE}`)
  await expect(page.locator('[data-step="judgment"]')).toBeVisible()
  await page.keyboard.press('p')
  await draw(page, 140)
  await draw(page, 220)
  await draw(page, 300)
  await expect(strokes(page)).toHaveCount(3)
  await expectNoComplaints(page, 'the pen')
  await page.keyboard.press('Control+z')
  await expect(strokes(page)).toHaveCount(2)
  await page.keyboard.press('e')
  await expect(strokes(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(strokes(page)).toHaveCount(2)
  const drawn = await strokes(page).first().getAttribute('d')
  await expect
    .poll(async () => (await readTable<{ strokes: unknown[] }>(page, 'ink'))[0]?.strokes.length)
    .toBe(2)
  await page.reload()
  await expect(strokes(page)).toHaveCount(2)
  expect(await strokes(page).first().getAttribute('d')).toBe(drawn)

  await open(page, '/explore/france/enforce-judgment')
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('SVG', { exact: true }).click()
  await dialog.getByRole('switch', { name: 'With the drawing over it' }).check()
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  const svg = await readFile(await (await downloading).path(), 'utf8')
  expect(svg.match(/<g data-part="ink">(?:<path [^>]*\/>){2}<\/g>/)).not.toBeNull()
})
