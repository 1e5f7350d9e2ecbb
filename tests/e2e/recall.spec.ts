import { expect, type Page, test } from '@playwright/test'
import { countReviews, open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import {
  checkIt,
  diagramAt,
  dragOnto,
  itemOf,
  pressStep,
  readAttempts,
  readScore,
  stepOf,
  textIn,
  titleIn,
} from './exercises.ts'

const SMALL = 'belarus/two-tracks'
const LARGE = 'france/enforce-judgment'
const small = diagramAt(SMALL)
const [A = '', B = '', C = '', D = ''] = small.steps.map(({ id }) => id)

const openRecall = async (page: Page, place = SMALL): Promise<void> => {
  await open(page, `/explore/${place}?mode=recall`, 'en')
  await expect(page.locator('[data-look="open"]').first()).toBeVisible()
}

/** Puts a title into a step with two clicks. */
async function put(page: Page, title: string, step: string): Promise<void> {
  await itemOf(page, title).click()
  await pressStep(page, step)
  await expect(stepOf(page, step)).toContainText(titleIn(small, title).split(' ')[0] ?? '')
}

test('gives no hidden title away, neither to the eye nor to a screen reader', async ({ page }) => {
  const diagram = diagramAt(LARGE)
  await openRecall(page, LARGE)

  const hidden = page.locator('[data-step][data-look="open"]')
  await expect(hidden).toHaveCount(12)
  const ids = await hidden.evaluateAll((steps) =>
    steps.map((step) => step.getAttribute('data-step')),
  )
  const drawing = await page.locator('.react-flow').evaluate((element) => element.outerHTML)
  // A snapshot is YAML, which doubles apostrophes.
  const spoken = (await page.locator('.react-flow').ariaSnapshot()).replaceAll("''", "'")
  for (const id of ids) {
    const title = titleIn(diagram, id ?? '')
    expect(title).not.toBe('')
    expect(drawing).not.toContain(title)
    expect(spoken).not.toContain(title)
  }
  expect(spoken).toContain('No label')
  // The others stand where they stood.
  const shown = diagram.steps.filter(({ id }) => !ids.includes(id))
  for (const { title } of shown) expect(spoken).toContain(title.en)
})

test('takes a perfect answer by clicks for a hundred per cent and logs it', async ({ page }) => {
  await openRecall(page)
  for (const step of [A, B, C]) await put(page, step, step)
  // The other way round: the place first, then its title.
  await pressStep(page, D)
  await expect(page.getByText('Choose the label for step 4.')).toBeVisible()
  await itemOf(page, D).click()
  await expect(page.getByText('Every label is placed. You can check now.')).toBeVisible()

  await checkIt(page)

  expect(await readScore(page)).toBe(100)
  await expect(page.getByText('Everything is right.')).toBeVisible()
  await expect(page.locator('[data-look="right"]')).toHaveCount(4)
  await expect(page.getByText('Result saved', { exact: true })).toBeVisible()
  expect(await readAttempts(page)).toEqual([
    expect.objectContaining({
      kind: 'recall',
      subject: 'belarus',
      diagram: 'two-tracks',
      score: 1,
      path: [A, B, C, D],
      detail: { placed: { [A]: A, [B]: B, [C]: C, [D]: D } },
    }),
  ])
  expect(await countReviews(page)).toBe(0)
})

test('swaps titles, and shows the right one against the wrong with its reasons', async ({
  page,
}) => {
  await openRecall(page)
  await put(page, A, B)
  await put(page, B, A)
  // Onto a filled place: the two change places, and are right.
  await pressStep(page, A)
  await pressStep(page, B)
  expect(await textIn(page, A)).toBe(titleIn(small, A))
  expect(await textIn(page, B)).toBe(titleIn(small, B))
  await put(page, D, C)
  await put(page, C, D)

  await checkIt(page)

  const score = await readScore(page)
  expect(score).toBeGreaterThanOrEqual(50)
  expect(score).toBeLessThan(100)
  const panel = page.getByRole('complementary')
  await expect(panel.getByText('2 of 4 in their places')).toBeVisible()
  const mistake = panel
    .getByRole('listitem')
    .filter({ has: page.getByText('Step 3', { exact: true }) })
  await expect(mistake.getByText('You put').locator('..')).toContainText(titleIn(small, D))
  await expect(mistake.getByText('Belongs here').locator('..')).toContainText(titleIn(small, C))
  await expect(mistake).toContainText(small.steps[2]?.explanation.en ?? '')
  await expect(mistake.getByRole('button', { name: /^para\. \d+$/ }).first()).toBeVisible()

  await expect(stepOf(page, C)).toHaveAttribute('data-look', 'wrong')
  const label = `Wrong: ${titleIn(small, D)}. Belongs here: ${titleIn(small, C)}`
  await expect(stepOf(page, C)).toHaveAccessibleName(new RegExp(label))
  await page.getByText('Right', { exact: true }).click()
  await expect(async () => expect(await textIn(page, C)).toBe(titleIn(small, C))).toPass()

  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Labels left: 4')).toBeVisible()
  await expect(page.getByText(`Best result so far: ${score}%`)).toBeVisible()
})

test('is done by dragging: in, from place to place, and out again', async ({ page }) => {
  await openRecall(page)

  await dragOnto(page, itemOf(page, A), stepOf(page, A))
  await dragOnto(page, itemOf(page, B), stepOf(page, C))
  await dragOnto(page, stepOf(page, C), stepOf(page, B))

  expect(await textIn(page, A)).toBe(titleIn(small, A))
  expect(await textIn(page, B)).toBe(titleIn(small, B))
  expect(await textIn(page, C)).toBe('')

  await dragOnto(page, stepOf(page, A), page.locator('[data-tray]'))
  expect(await textIn(page, A)).toBe('')
  await expect(page.getByText('Labels left: 3')).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a finger drags a title by its grip', async ({ page }) => {
    await openRecall(page)
    const session = await page.context().newCDPSession(page)
    const grip = await itemOf(page, A).locator('span').first().boundingBox()
    const goal = await stepOf(page, A).boundingBox()
    if (!grip || !goal) throw new Error('nothing to drag, or nowhere to drop it')
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
    const to = { x: goal.x + goal.width / 2, y: goal.y + goal.height / 2 }

    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
    for (const share of [0.25, 0.5, 0.75, 1])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }],
      })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })

    await expect(async () => expect(await textIn(page, A)).toBe(titleIn(small, A))).toPass()
  })
})

test('is done with the keyboard alone', async ({ page }) => {
  await openRecall(page)
  const focused = page.locator(':focus')
  const stepInFocus = () => focused.getAttribute('data-step')

  /** Walks the arrows along the drawing until the step has the keyboard. */
  const goTo = async (goal: string): Promise<void> => {
    await page.keyboard.press('Home')
    for (let press = 0; press < 8 && (await stepInFocus()) !== goal; press += 1) {
      const before = await stepInFocus()
      await page.keyboard.press('ArrowDown')
      await page.waitForTimeout(60)
      if ((await stepInFocus()) === before) await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(60)
    }
    expect(await stepInFocus()).toBe(goal)
  }

  await page.locator('[data-item][tabindex="0"]').focus()
  const title = (await focused.getAttribute('data-item')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-step]:focus')).toBeVisible()
  await goTo(B)
  await page.keyboard.press('Enter')

  expect(await textIn(page, B)).toBe(titleIn(small, title))
  await expect(page.getByRole('status').filter({ hasText: 'placed on step 2' })).toBeAttached()
  // The keyboard is back in the tray for the next one; Escape puts it down where it was.
  await expect(page.locator('[data-item]:focus')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const next = (await focused.getAttribute('data-item')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-step]:focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(itemOf(page, next)).toBeFocused()

  await stepOf(page, B).focus()
  await page.keyboard.press('Delete')
  expect(await textIn(page, B)).toBe('')
  await expect(page.getByText('Labels left: 4')).toBeVisible()

  // The place first: Enter on it leads to the tray, Enter there back to it.
  await goTo(C)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-item]:focus')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(stepOf(page, C)).toBeFocused()
  expect(await textIn(page, C)).not.toBe('')
})

test('keeps what is placed when the language, the theme and the way of studying change', async ({
  page,
}) => {
  await openRecall(page)
  await put(page, A, B)

  await speak(page, 'ru')
  const russian = small.steps[0]?.title.ru ?? ''
  await expect(async () => expect(await textIn(page, B)).toBe(russian)).toPass()
  await page.getByRole('link', { name: 'Чтение', exact: true }).click()
  await expect(page.locator('[data-look="open"]')).toHaveCount(0)
  await page.goto('./#/settings')
  await page.getByText('Тёмное', { exact: true }).click()
  await page.goto(`./#/explore/${SMALL}?mode=recall`)

  await expect(async () => expect(await textIn(page, B)).toBe(russian)).toPass()
  await expect(page.getByText('Осталось подписей: 3')).toBeVisible()
})

test('tells one title at a time on asking, and counts that against the score', async ({ page }) => {
  await openRecall(page)
  await page.getByRole('button', { name: 'Tell me one' }).click()
  await expect(page.getByText('Told to you: 1')).toBeVisible()
  expect(await textIn(page, A)).toBe(titleIn(small, A))
  for (const step of [B, C, D]) await put(page, step, step)

  await checkIt(page)

  expect(await readScore(page)).toBe(75)
  await expect(page.getByText('Result saved', { exact: true })).toBeVisible()
  expect(await readAttempts(page)).toEqual([
    expect.objectContaining({
      score: 0.75,
      detail: { placed: { [A]: null, [B]: B, [C]: C, [D]: D } },
    }),
  ])
})

test('hides as much as one wishes', async ({ page }) => {
  await openRecall(page, LARGE)
  await expect(page.getByText('Labels left: 12')).toBeVisible()

  await page.getByRole('combobox', { name: 'Labels to hide' }).selectOption('all')
  await expect(page.getByText('Labels left: 18')).toBeVisible()
  await expect(page.locator('[data-look="open"]')).toHaveCount(18)

  await page.getByRole('combobox', { name: 'Labels to hide' }).selectOption('weak')
  await expect(page.locator('[data-look="open"]')).toHaveCount(9)
})

test('works where nothing can be stored, and says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.defineProperty(window, 'indexedDB', { value: undefined }))
  await openRecall(page)
  await put(page, A, A)

  await checkIt(page)

  expect(await readScore(page)).toBe(25)
  await expect(page.getByText('Result not saved: storing data is not allowed here.')).toBeVisible()
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRecall(page)
  await put(page, A, B)
  await itemOf(page, B).click()
  await expectNoComplaints(page, 'under way')
  await pressStep(page, C)
  await checkIt(page)
  await expect(page.getByText('Result saved', { exact: true })).toBeVisible()
  await expectNoComplaints(page, 'checked')
})
