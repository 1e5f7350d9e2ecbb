import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parseCsv } from '../unit/domain/table/parseCsv.ts'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import { readTable } from './revision.ts'

const options = (page: Page) => page.locator('article [data-option]')

interface KeptResult {
  readonly id: string
  readonly question: string
  readonly hands: Readonly<Record<string, number>>
  readonly right: readonly string[]
}
const results = (page: Page) => readTable<KeptResult>(page, 'classResults')

/** Opens the first question of a kind over the whole window. */
async function askOne(page: Page, kind: string, locale: 'ky' | 'ru' | 'en' = 'en'): Promise<void> {
  await open(page, '/class', locale)
  await page.locator('select').nth(1).selectOption(kind)
  await page.locator('[data-ask]').first().click()
  await expect(page.locator('article[data-stage="asked"]')).toBeVisible()
}

test('counts hands by keys, shows the answer with its reason and keeps the result once', async ({
  page,
}) => {
  await askOne(page, 'choice')
  await expect(page.getByRole('navigation')).toHaveCount(0)

  for (const key of ['1', '1', '1', '2', 'Shift+1', '4', '4', '9']) await page.keyboard.press(key)
  await expect(options(page)).toContainText(['Hands: 2 · 40%', 'Hands: 1 · 20%', 'Hands: 0 · 0%'])
  expect(await results(page)).toEqual([])
  await page.keyboard.press('r')

  await expect(page.getByText('Right answer', { exact: true })).toHaveCount(1)
  const reason = page.getByRole('region', { name: 'Why' })
  await expect(reason).toContainText(/para\. \d+/)
  await expect(page.getByText('Result saved')).toBeVisible()
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'B: one hand more' }).click()
  await expect
    .poll(async () => Object.values((await results(page))[0]?.hands ?? {}))
    .toEqual([2, 2, 0, 2])
  expect(await results(page)).toHaveLength(1)

  await page.getByRole('button', { name: 'Close', exact: true }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export all as a table (CSV)' }).click()
  const rows = parseCsv(await readFile(await (await downloading).path(), 'utf8'), ',')
  expect(rows).toHaveLength(5)
  expect(rows.slice(1).map((row) => [row[3], row[6], row[7]])).toEqual([
    ['A', '2', '33.3'],
    ['B', '2', '33.3'],
    ['C', '0', '0'],
    ['D', '2', '33.3'],
  ])
  expect(rows.filter((row) => row[5] === 'yes')).toHaveLength(1)
})

test('counts right and wrong answers where a class answers aloud', async ({ page }) => {
  for (const kind of ['cloze', 'order', 'match', 'place-label', 'rebuild']) {
    await askOne(page, kind)
    await page.keyboard.press('1')
    await page.keyboard.press('2')
    await page.keyboard.press('1')
    await expect(page.getByText('2 · 67%')).toBeVisible()
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await expect(page.getByRole('region', { name: 'Why' })).toBeVisible()
    await expect(page.getByText('Result saved')).toBeVisible()
  }
  const kept = await results(page)
  expect(kept).toHaveLength(5)
  for (const { hands, right } of kept) {
    expect(hands).toEqual({ right: 2, wrong: 1 })
    expect(right).toEqual(['right'])
  }
})

test('takes two hundred names with blanks and doubles, and calls everyone once', async ({
  page,
}) => {
  await open(page, '/class', 'en')
  const names = Array.from({ length: 200 }, (_, index) => `${index + 1}. Өмүр Адам-${index + 1}`)
  const field = page.getByLabel('Names', { exact: true })
  await field.fill(['', ...names, '  ', 'өмүр адам-7', names[8], ''].join('\n'))
  await expect(page.getByText('More than once, kept once: Өмүр Адам-7, Өмүр Адам-9')).toBeVisible()
  await page.getByRole('button', { name: 'Save the names (200)' }).click()
  await expect(page.getByText('Names saved. People: 200')).toBeVisible()
  await field.fill('Асан, Үсөн; Жаңыл\n1) Эсен')
  await page.getByRole('button', { name: 'Save the names (4)' }).click()
  await expect(page.getByText('Names saved. People: 4')).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue('Асан\nҮсөн\nЖаңыл\nЭсен')

  await page.locator('[data-ask]').first().click()
  await page.getByRole('button', { name: 'Call somebody' }).click()
  const shown = page.locator('[data-called]')
  const call = page.getByRole('button', { name: 'Call', exact: true })
  await call.click()
  const first = await shown.textContent()
  await expect(page.locator('article')).toContainText(`Answering${first}`)
  await page.getByRole('button', { name: 'Absent', exact: true }).click()
  const called = [await shown.textContent()]
  for (let time = 0; time < 2; time += 1) {
    await call.click()
    await expect(shown).not.toHaveText(called.at(-1) ?? '')
    called.push(await shown.textContent())
  }
  expect([...called, first].sort()).toEqual(['Асан', 'Жаңыл', 'Эсен', 'Үсөн'])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(shown).toHaveText(called[1] ?? '')
  await expect(page.getByText('Not called in this round: 1, here: 3')).toBeVisible()
})

test('is legible from the last row, and fits the window', async ({ page }) => {
  for (const [kind, locale] of [
    ['multiple', 'ky'],
    ['ground', 'ru'],
    ['match', 'ky'],
  ] as const) {
    await askOne(page, kind, locale)
    const sizes = () =>
      page
        .locator('article [data-text]')
        .evaluateAll((texts) =>
          texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
        )
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('1')
    await page.keyboard.press('r')
    await expect(page.locator('article[data-stage="revealed"]')).toBeVisible()
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(24)
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(sideways).toBeLessThanOrEqual(0)
  }
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/class')
  await speak(page, 'ky')
  await page.locator('textarea').first().fill('Асан\nҮсөн\nасан')
  await page.locator('form button[type="submit"]').click()
  await expectNoComplaints(page, 'the page')
  await page.locator('select').nth(1).selectOption('multiple')
  await page.locator('[data-ask]').first().click()
  await page.getByRole('button', { name: 'Кимди чакырабыз' }).click()
  await page.getByRole('button', { name: 'Чакыруу', exact: true }).click()
  await page.keyboard.press('1')
  await expectNoComplaints(page, 'counting')
  await page.keyboard.press('r')
  await expect(page.getByText('Жыйынтык сакталды')).toBeVisible()
  await expectNoComplaints(page, 'the answer')
})
