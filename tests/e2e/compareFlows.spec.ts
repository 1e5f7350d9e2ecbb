import { expect, type Page, test } from '@playwright/test'
import { readContent } from '../../content/readContent.ts'
import { LOCALES } from '../../content/schema.ts'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const content = await readContent()
if (!content.ok) throw new Error('the content has faults')
const { atlas } = content

const USUAL = ['france/enforce-judgment', 'italy/expropriation', 'usa/money-judgment']
const COMBINATIONS = [
  USUAL,
  ['france/enforce-judgment', 'usa/out-of-court'],
  ['france/chambers', 'kazakhstan/two-services', 'usa/marshals', 'armenia/court-to-executive'],
  ['italy/administration', 'kyrgyzstan/reform-road-map', 'belarus/two-tracks'],
  ['france/liability', 'russia/service', 'moldova/draft-code', 'usa/out-of-court'],
]

const diagramOf = (id: string) => {
  const [subject, name] = id.split('/')
  const found = atlas.systems
    .find((system) => system.id === subject)
    ?.diagrams.find((diagram) => diagram.id === name)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}
const countOf = (ids: readonly string[], what: 'steps' | 'links'): number =>
  ids.reduce((sum, id) => sum + diagramOf(id)[what].length, 0)

const place = (ids: readonly string[]): string => `/compare/flows?with=${ids.join(',')}`

/** Waits until the drawing shows all of these. */
async function drawn(page: Page, ids: readonly string[]): Promise<void> {
  await expect(page.locator('[data-step]')).toHaveCount(countOf(ids, 'steps'))
}

const columns = (page: Page) => page.locator('[data-column]')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-step') ?? null)

test('opens with three procedures that begin alike and says how they compare', async ({ page }) => {
  await open(page, '/compare/flows', 'en')
  await drawn(page, USUAL)

  await expect(columns(page)).toHaveCount(3)
  await expect(columns(page)).toContainText(['France', 'Italy', 'United States'])
  await expect(page.getByRole('list', { name: 'Number of rows' })).toContainText('differs: 1')
  expect(await page.locator('[data-link]').count()).toBe(countOf(USUAL, 'links'))
})

test('adds, exchanges and removes a diagram, and keeps the choice in the address', async ({
  page,
}) => {
  await open(page, place(USUAL.slice(0, 2)), 'en')
  await drawn(page, USUAL.slice(0, 2))

  await page.getByRole('button', { name: 'Add', exact: true }).click()
  // The best match comes first.
  await page.getByRole('dialog').getByRole('button').first().click()
  await drawn(page, [...USUAL.slice(0, 2), 'usa/out-of-court'])

  await page
    .getByRole('combobox', { name: 'Diagram in column 3' })
    .selectOption('usa/money-judgment')
  await drawn(page, USUAL)
  expect(new URL(page.url()).hash).toBe(`#${place(USUAL)}`)

  await page.getByRole('button', { name: 'Remove: Italy' }).click()
  await drawn(page, ['france/enforce-judgment', 'usa/money-judgment'])
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
})

test('says what of an address it could not follow', async ({ page }) => {
  await open(page, place(['mars/red-court', ...USUAL.slice(0, 2), 'italy/expropriation']), 'en')
  await drawn(page, USUAL.slice(0, 2))

  const notice = page.getByRole('status')
  await expect(notice).toContainText('There are no such diagrams: mars/red-court.')
  await expect(notice).toContainText('Named twice in the address, shown once: Italy')
})

test('is walked by keys, from row to row and from country to country', async ({ page }) => {
  await open(page, place(USUAL), 'en')
  await drawn(page, USUAL)

  await page.locator('[data-step="france/enforce-judgment/judgment"]').focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('italy/expropriation/title')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('usa/money-judgment/judgment')
  await page.keyboard.press('ArrowDown')
  const below = await focused(page)
  expect(below).toMatch(/^usa\/money-judgment\//)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe('usa/money-judgment/judgment')
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe('italy/expropriation/title')
  await expect(page.locator('[data-step][tabindex="0"]')).toHaveCount(1)

  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('italy/expropriation/title')
})

test('comes back into sight when the keyboard returns to it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, place(USUAL), 'en')
  await drawn(page, USUAL)
  const first = page.locator('[data-step="france/enforce-judgment/judgment"]')
  await page.mouse.move(700, 450)
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 800)
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(-200)

  await page.locator('input[type="radio"]:checked').last().focus()
  await page.keyboard.press('Tab')

  await expect(first).toBeFocused()
  await expect(first).toBeInViewport({ ratio: 1 })
  // Moved by the view, not by a scrolled frame, which would tear headings from rows.
  const rows = await page.evaluate(() =>
    ['[data-row-heading]', '[data-row]'].map((row) =>
      Math.round(document.querySelector(row)?.getBoundingClientRect().y ?? 0),
    ),
  )
  expect(rows[0]).toBe(rows[1])
})

test('brings the chosen step into sight, clear of all headings', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, place(USUAL), 'ru')
  await drawn(page, USUAL)

  await page.locator('[data-step="france/enforce-judgment/judgment"]').focus()
  for (let press = 0; press < 17; press++) await page.keyboard.press('ArrowDown')
  const last = page.locator('[data-step][aria-current]')
  const heading = await page.locator('[data-column]').first().boundingBox()
  const rowHeading = await page.locator('[data-row-heading]').first().boundingBox()
  const box = await last.boundingBox()
  if (!box || !heading || !rowHeading) throw new Error('nothing is drawn')
  expect(box.y).toBeGreaterThan(heading.y + heading.height)
  expect(box.x).toBeGreaterThan(rowHeading.x + rowHeading.width)
  expect(box.y + box.height).toBeLessThan(720)
})

test('explains a row: each country beside the others, with claims and citations', async ({
  page,
}) => {
  await open(page, `${place(USUAL)}&step=italy/expropriation/which-object`, 'en')
  await drawn(page, USUAL)

  const panel = page.getByRole('complementary', { name: 'Explanation of the row' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('seizure and removal')
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
    /France/,
    /Italy/,
    /United States/,
  ])
  const steps = USUAL.flatMap((id) => diagramOf(id).steps.filter(({ role }) => role === 'seizure'))
  await expect(panel.getByRole('article')).toHaveCount(steps.length)
  const claims = steps.reduce((sum, step) => sum + step.claims.length, 0)
  await expect(panel.getByRole('article').getByRole('listitem')).toHaveCount(claims)
  await expect(panel.getByText('The article names no such step')).toHaveCount(1)
  await panel
    .getByRole('button', { name: /^para\. / })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('of the article')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await panel.getByRole('link', { name: 'Open in its diagram' }).first().click()
  await expect(page).toHaveURL(/#\/explore\/france\/enforce-judgment\?step=/)
})

test('is reached from a diagram, with that diagram first', async ({ page }) => {
  await open(page, '/explore/usa/marshals', 'en')
  await page.getByRole('link', { name: 'Compare with other countries' }).click()

  await expect(page.getByRole('combobox', { name: 'Diagram in column 1' })).toHaveValue(
    'usa/marshals',
  )
  await expect(columns(page)).toHaveCount(3)
})

test('pans and zooms all columns and rows together', async ({ page }) => {
  await open(page, place(USUAL), 'en')
  await drawn(page, USUAL)
  const tops = () =>
    page.evaluate(() =>
      ['[data-step]', '[data-row-heading]', '[data-row]'].flatMap((selector) =>
        [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().y),
      ),
    )
  const before = await tops()

  await page.mouse.move(700, 450)
  await page.mouse.wheel(0, 300)
  await expect.poll(async () => (await tops())[0]).toBeLessThan((before[0] ?? 0) - 100)
  const moved = (await tops()).map((y, index) => (before[index] ?? 0) - y)

  // Caught between two whole pixels they may differ by what is lost in rounding.
  expect(Math.max(...moved) - Math.min(...moved)).toBeLessThan(0.5)
})

test('tells the same as a table, and the differences alone', async ({ page }) => {
  await open(page, place(USUAL), 'en')
  await drawn(page, USUAL)
  await page.keyboard.press('t')
  const table = page.getByRole('table')

  await expect(table.locator('[data-step]')).toHaveCount(countOf(USUAL, 'steps'))
  const roles = new Set(USUAL.flatMap((id) => diagramOf(id).steps.map(({ role }) => role)))
  await expect(table.locator('tbody tr')).toHaveCount(roles.size)
  for (const id of USUAL)
    for (const { condition } of diagramOf(id).links)
      if (condition) await expect(table.getByText(`${condition.en}:`).first()).toBeAttached()

  // Every way out of every step, and a word wherever a country has no step.
  await expect(table.locator('td li li')).toHaveCount(countOf(USUAL, 'links'))
  const cells = [...roles].length * USUAL.length
  const filled = USUAL.reduce(
    (sum, id) => sum + new Set(diagramOf(id).steps.map(({ role }) => role)).size,
    0,
  )
  await expect(table.getByText('The article names no such step')).toHaveCount(cells - filled)
})

test('leaves out rows that are alike when only differences are wanted', async ({ page }) => {
  const pair = ['france/enforce-judgment', 'usa/money-judgment']
  await open(page, place(pair), 'en')
  await drawn(page, pair)
  await page.keyboard.press('t')
  const all = await page.locator('tbody tr').count()
  const alike = await page.locator('tbody [data-verdict="same"]').count()
  expect(alike).toBe(3)

  await page.getByText('Differences only', { exact: true }).click()

  await expect(page.locator('tbody [data-verdict="same"]')).toHaveCount(0)
  await expect(page.locator('tbody tr')).toHaveCount(all - alike)
})

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the page has drawn, in pixels of the drawing, whatever the zoom. */
const measureDrawing = (page: Page) =>
  page.evaluate(() => {
    const viewport = document.querySelector('.react-flow__viewport')
    const zoom = new DOMMatrix(viewport ? getComputedStyle(viewport).transform : '').a
    const box = (element: Element, name: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return {
        name,
        left: left / zoom,
        top: top / zoom,
        right: right / zoom,
        bottom: bottom / zoom,
      }
    }
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const overhang = (element: Element) => {
      const room = element.getBoundingClientRect()
      return [...element.querySelectorAll('tspan, span')].some((line) => {
        const { left, right, bottom, width } = line.getBoundingClientRect()
        return width > 0 && (left < room.left || right > room.right || bottom > room.bottom + 1)
      })
    }
    return {
      steps: all('[data-step]').map((step) => box(step, step.getAttribute('data-step') ?? '')),
      labels: all('rect[class*="ground"]').map((label, index) => box(label, `label ${index}`)),
      absences: all('[data-absence] rect').map((rect) =>
        box(rect, rect.parentElement?.getAttribute('data-absence') ?? ''),
      ),
      cut: [...all('[data-step]'), ...all('[data-row-heading]'), ...all('[data-absence]')]
        .filter(overhang)
        .map((each) => each.textContent),
      // Sampled along their ways, in the same pixels as the boxes.
      links: all('[data-link] > path:first-child').map((path) => {
        if (!(path instanceof SVGPathElement)) return []
        const matrix = path.getScreenCTM() ?? new DOMMatrix()
        const length = path.getTotalLength()
        // The ends lie a little inside of their steps.
        return Array.from({ length: Math.max(0, Math.floor((length - 24) / 4)) }, (_, index) => {
          const { x, y } = path.getPointAtLength(12 + index * 4).matrixTransform(matrix)
          return { x: x / zoom, y: y / zoom }
        })
      }),
    }
  })

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5

for (const locale of LOCALES)
  test(`draws combinations without overlap and without a link under a step, ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await open(page)
    await speak(page, locale)
    for (const ids of COMBINATIONS) {
      await open(page, place(ids))
      await drawn(page, ids)
      await expect(page.locator('[data-link]')).toHaveCount(countOf(ids, 'links'))
      const { steps, labels, absences, cut, links } = await measureDrawing(page)

      const solid = [...steps, ...labels, ...absences]
      const overlaps = solid.flatMap((one, index) =>
        solid
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${one.name} and ${other.name}`),
      )
      const under = links.flatMap((points) =>
        [...steps, ...absences]
          .filter(({ left, top, right, bottom }) =>
            points.some(
              ({ x, y }) => x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1,
            ),
          )
          .map(({ name }) => name),
      )
      expect(overlaps, ids.join()).toEqual([])
      expect(under, ids.join()).toEqual([])
      expect(cut, ids.join()).toEqual([])
    }
  })

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, place([...USUAL, 'nowhere/at-all']), 'en')
  await drawn(page, USUAL)
  await expectNoComplaints(page, 'drawing')
  await page.locator('[data-step="france/enforce-judgment/judgment"]').click()
  await expectNoComplaints(page, 'panel')
  await page.keyboard.press('t')
  await expectNoComplaints(page, 'table')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expectNoComplaints(page, 'suggestions')
})
