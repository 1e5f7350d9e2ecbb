import { expect, type Page, test } from '@playwright/test'
import type { Lesson } from '../../renderer/domain/lesson/lesson.ts'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const FRANCE = 'diagram/france/enforce-judgment'

const caption = (page: Page) => page.locator('[data-caption]')
const title = (page: Page) => caption(page).getByRole('heading', { level: 2 })
const step = (page: Page, id: string) => page.locator(`[data-step="${id}"]`)
const here = (page: Page) => page.locator('[data-look="here"]')
const branches = (page: Page) => page.getByRole('list', { name: 'Which way?' })
const html = (page: Page) => page.locator('html')
const progress = (page: Page, text: string) =>
  expect(caption(page).getByText(text, { exact: true })).toBeVisible()

/** Opens what is presented, in English. */
async function present(page: Page, what: string): Promise<void> {
  await open(page, '/settings', 'en')
  await page.goto(`./#/present/${what}`)
  await expect(page.locator('[data-show]')).toBeVisible()
}

async function presentFrance(page: Page): Promise<void> {
  await present(page, FRANCE)
  await expect(step(page, 'judgment')).toBeVisible()
}

/** Where every step lies on the screen. */
const placesOf = (page: Page) =>
  page.locator('[data-step]').evaluateAll((steps) =>
    steps.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      return [each.getAttribute('data-step'), x, y, width, height].join(' ')
    }),
  )

const titlesShown = (page: Page) =>
  page.locator('[data-step] text tspan').evaluateAll((lines) => lines.length)

/** Height of the letters of a step's title on the screen, in pixels. */
const letterSize = (page: Page) =>
  here(page)
    .locator('text')
    .first()
    .evaluate((text) => {
      const zoom = new DOMMatrix(
        getComputedStyle(text.closest('.react-flow__viewport') ?? text).transform,
      ).a
      return Number.parseFloat(getComputedStyle(text).fontSize) * zoom
    })

test('reveals the steps by the keys of a remote control, none of them moving', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await presentFrance(page)
  await expect(html(page)).toHaveAttribute('data-theme', 'projector')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await progress(page, '0 / 18')
  expect(await titlesShown(page)).toBe(0)
  await page.keyboard.press('c')
  const places = await placesOf(page)

  for (const key of ['PageDown', 'ArrowRight', 'Space', 'Enter']) await page.keyboard.press(key)
  await progress(page, '4 / 18')
  await expect(here(page)).toHaveCount(1)
  await expect(here(page)).toHaveAttribute('data-step', /./)
  await expect(page.locator('[data-step]:not([data-look="dim"])')).toHaveCount(4)
  await expect(page.getByRole('status').first()).toContainText('Step 4 of 18, act:')
  await expect(page.getByRole('button', { name: 'Step 18, outcome. Not shown yet.' })).toHaveCount(
    1,
  )
  expect(await placesOf(page)).toEqual(places)

  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key)
  await progress(page, '1 / 18')
  await page.keyboard.press('End')
  await progress(page, '18 / 18')
  expect(await placesOf(page)).toEqual(places)
  await page.keyboard.press('Home')
  await progress(page, '0 / 18')
})

test('goes to a step by its number, hides titles and shows them one by one', async ({ page }) => {
  await presentFrance(page)

  await page.keyboard.press('1')
  await expect(page.getByText('Step 1, Enter')).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await progress(page, '13 / 18')
  await expect(caption(page).getByText('13', { exact: true })).toBeVisible()
  const said = await title(page).textContent()

  await page.keyboard.press('x')
  await expect(title(page)).toHaveText('What is this step called?')
  expect(await titlesShown(page)).toBe(0)
  await page.keyboard.press('u')
  await expect(title(page)).toHaveText(said ?? '')
  await page.keyboard.press('9')
  await page.keyboard.press('9')
  await page.keyboard.press('Enter')
  await progress(page, '13 / 18')
})

test('at a decision follows the branch that is chosen by a figure or by a click', async ({
  page,
}) => {
  await presentFrance(page)
  for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key)
  await expect(branches(page).getByRole('button')).toHaveCount(2)

  await page.keyboard.press('1')
  await expect(title(page)).toHaveText('The Treasury enforces')
  await progress(page, '3 / 3')
  await page.keyboard.press('PageUp')
  await expect(branches(page).getByRole('button', { pressed: true })).toHaveText('1yes')

  await branches(page).getByRole('button', { pressed: false }).click()
  await expect(caption(page).getByText('4', { exact: true })).toBeVisible()
  await progress(page, '3 / 17')
  await expect(step(page, 'treasury-enforces')).toHaveAttribute('data-look', 'dim')
  await page.keyboard.press('PageUp')
  // A press on the step to which a branch leads chooses it as well.
  await step(page, 'treasury-enforces').click()
  await progress(page, '3 / 3')
})

test('blanks the screen, and looks at the whole or follows', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await presentFrance(page)
  const stage = page.locator('[data-show]')
  await page.keyboard.press('PageDown')
  await expect.poll(() => letterSize(page)).toBeGreaterThanOrEqual(20)
  await page.keyboard.press('c')
  await expect.poll(() => letterSize(page)).toBeLessThan(14)

  await page.keyboard.press('b')
  await expect(stage).toHaveAttribute('data-blank', 'black')
  await expect(page.getByRole('status').first()).toHaveText('The screen is black.')
  await page.keyboard.press(',')
  await expect(stage).toHaveAttribute('data-blank', 'white')
  await page.keyboard.press('PageDown')
  await expect(stage).not.toHaveAttribute('data-blank')
  await progress(page, '1 / 18')

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await progress(page, '1 / 18')
})

test('is driven from both windows, and neither loses the place', async ({ page }) => {
  await open(page, '/explore/france/enforce-judgment', 'en')
  await page.getByRole('link', { name: 'Presenter view' }).click()
  const now = page.getByRole('region', { name: 'Now' })
  const next = page.getByRole('region', { name: 'Next', exact: true })
  await expect(page.getByText('The window is not open.')).toBeVisible()
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the audience window' }).click()
  const stage = await opening
  await expect(step(stage, 'judgment')).toBeVisible()
  await expect(page.getByText('The window is open.')).toBeVisible()

  await page.getByRole('button', { name: /^Next/ }).click()
  await progress(stage, '1 / 18')
  await stage.keyboard.press('PageDown')
  await expect(now).toContainText('2. For the State or administrative?')
  await expect(next).toContainText('3. The Treasury enforces')
  await expect(page.getByRole('region', { name: 'Remarks' })).toContainText('para. ')
  await step(page, 'judgment').click()
  await progress(stage, '1 / 18')

  await page.getByRole('radio', { name: 'Кыргызча' }).check()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(html(stage)).toHaveAttribute('lang', 'ky')
  await expect(html(stage)).toHaveAttribute('data-theme', 'dark')
  await expect(title(stage)).toHaveText('Сот чечим чыгарат')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await stage.keyboard.press('b')
  await expect(page.getByText('The audience sees: a black screen')).toBeVisible()
  await page.keyboard.press('b')

  await stage.reload()
  await progress(stage, '1 / 18')
  await expect(html(stage)).toHaveAttribute('data-theme', 'dark')
  await stage.keyboard.press('PageDown')
  await page.reload()
  await expect(now).toContainText('2. For the State or administrative?')
  await expect(page.getByText('The window is open.')).toBeVisible()
  await stage.close()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  const again = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the audience window' }).click()
  await progress(await again, '4 / 18')
})

test('names what a lesson wants and the atlas has not, and presents the rest', async ({ page }) => {
  const lesson: Lesson = {
    id: 'lesson-1',
    title: 'Enforcement in France',
    updatedAt: 1,
    device: 'device',
    deleted: false,
    parts: [
      { id: 'a', kind: 'text', remarks: 'Greet', heading: 'Welcome', text: 'One.\n\nTwo.' },
      {
        id: 'b',
        kind: 'diagram',
        remarks: '',
        subject: 'france',
        diagram: 'gone',
        step: null,
        stepRemarks: {},
      },
      { id: 'c', kind: 'question', remarks: '', question: 'q:gone' },
      {
        id: 'd',
        kind: 'diagram',
        remarks: '',
        subject: 'france',
        diagram: 'enforce-judgment',
        step: 'judgment',
        stepRemarks: { judgment: 'Ask who has seen one' },
      },
      { id: 'e', kind: 'table', remarks: '', dimensions: [], systems: ['france', 'atlantis'] },
    ],
  }
  await open(page, '/settings', 'en')
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('lessons', 'readwrite')
          writing.objectStore('lessons').put(kept)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    lesson,
  )
  await page.goto('./#/present/lesson/lesson-1')
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible()
  await expect(page.getByText('Two.')).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(page.getByText('france/gone').first()).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('q:gone')).toBeVisible()
  await page.keyboard.press(']')
  await expect(title(page)).toHaveText('The court gives judgment')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Legal family' })).toBeVisible()
  await expect(page.getByText('atlantis')).toBeVisible()

  await page.goto('./#/presenter/lesson/lesson-1')
  const parts = page.getByRole('navigation', { name: 'Parts' })
  await expect(parts.getByRole('button')).toHaveCount(5)
  await parts.getByRole('button', { name: /^4\./ }).click()
  await expect(page.getByRole('region', { name: 'Remarks' })).toContainText('Ask who has seen one')
  await page.goto('./#/present/lesson/nowhere')
  await expect(page.getByRole('heading', { name: 'There is no such lesson' })).toBeVisible()
})

test('begins with one click, within five seconds, and Escape leads back', async ({ page }) => {
  await open(page, '/explore/france/enforce-judgment?step=judgment', 'en')
  await expect(step(page, 'judgment')).toBeVisible()
  const begun = Date.now()
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await progress(page, '0 / 18')
  await page.keyboard.press('PageDown')
  await progress(page, '1 / 18')
  expect(Date.now() - begun).toBeLessThan(5000)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/explore\/france\/enforce-judgment\?step=judgment$/)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await expect(html(page)).not.toHaveAttribute('data-theme', 'projector')

  await open(page, '/compare/flows?with=france/enforce-judgment,italy/expropriation')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(page.locator('[data-show]')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(caption(page).getByText('Italy')).toBeVisible()
  await expect(page.locator('[data-row]').first()).toBeAttached()
  await page.keyboard.press('Escape')
  await open(page, '/compare')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(page.locator('[data-show]')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Legal family' })).toBeVisible()
})

test('has nothing for axe to complain of, on the stage and before the instructor', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await presentFrance(page)
  for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key)
  await expectNoComplaints(page, 'stage')
  for (const key of ['t', 't', 'c']) await page.keyboard.press(key)
  await expect(html(page)).toHaveAttribute('data-theme', 'dark')
  await expectNoComplaints(page, 'stage, by other keys')
  await page.goto(`./#/presenter/${FRANCE}`)
  await expect(step(page, 'judgment')).toBeVisible()
  await expectNoComplaints(page, 'presenter')
  await page.goto('./#/present/table')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Legal family' })).toBeVisible()
  await expectNoComplaints(page, 'table')
})

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`is read from the last row at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await presentFrance(page)
    for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key)
    // What is 28 pixels high on a screen of 720 is as large on one of 1080 in proportion.
    const scale = height / 720
    for (const theme of ['projector', 'light', 'dark']) {
      await expect(html(page)).toHaveAttribute('data-theme', theme)
      const words = await title(page).evaluate(lookOf)
      expect(words.size, theme).toBeGreaterThanOrEqual(28 * scale)
      expect(words.contrast, theme).toBeGreaterThanOrEqual(7)
      const way = await branches(page).getByRole('button').first().evaluate(lookOf)
      expect(way.size, theme).toBeGreaterThanOrEqual(20 * scale)
      expect(way.contrast, theme).toBeGreaterThanOrEqual(7)
      await expect.poll(() => letterSize(page)).toBeGreaterThanOrEqual(20 * scale)
      await page.keyboard.press('t')
    }
    // Everything on the stage is on the screen.
    const box = await caption(page).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    expect(await caption(page).evaluate((each) => each.scrollHeight <= each.clientHeight)).toBe(
      true,
    )
  })
}

/** Size of letters in pixels, and their contrast with what lies behind them (WCAG 2). */
function lookOf(element: Element): { readonly size: number; readonly contrast: number } {
  const parts = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  let ground: Element | null = element
  const groundOf = (each: Element): string => getComputedStyle(each).backgroundColor
  while (ground && parts(groundOf(ground))[3] === 0) ground = ground.parentElement
  const style = getComputedStyle(element)
  const [darker = 0, lighter = 0] = [
    light(style.color),
    light(ground ? groundOf(ground) : 'rgb(255, 255, 255)'),
  ].sort((a, b) => a - b)
  return { size: Number.parseFloat(style.fontSize), contrast: (lighter + 0.05) / (darker + 0.05) }
}
