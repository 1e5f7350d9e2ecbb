import { expect, type Page, test } from '@playwright/test'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const FRANCE = '/explore/france/enforce-judgment?mode=walk'

const panel = (page: Page) => page.getByRole('complementary')
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 })
const pathTaken = (page: Page) => page.getByRole('navigation', { name: 'Path taken' })
const way = (page: Page, name: RegExp | string) => panel(page).getByRole('button', { name })
const step = (page: Page, id: string) => page.locator(`[data-step="${id}"]`)

interface LoggedWalk {
  readonly kind: string
  readonly path: readonly string[]
  readonly detail: { readonly finished: boolean }
}

/** What the log of attempts on disk holds. */
const attempts = (page: Page): Promise<readonly LoggedWalk[]> =>
  page.evaluate(
    () =>
      new Promise<readonly LoggedWalk[]>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const rows = db.transaction('attempts').objectStore('attempts').getAll()
          rows.onsuccess = () => {
            db.close()
            resolve(rows.result)
          }
        }
      }),
  )

async function openWalk(page: Page, place = FRANCE): Promise<void> {
  await open(page, place, 'en')
  await expect(step(page, 'judgment').or(page.locator('[data-step]').first())).toBeVisible()
}

/** Takes ways by their figures. */
async function press(page: Page, figures: string): Promise<void> {
  for (const figure of figures) {
    const before = await pathTaken(page).getByRole('listitem').count()
    await page.keyboard.press(figure)
    await expect(pathTaken(page).getByRole('listitem')).toHaveCount(before + 1)
  }
}

/** Takes the first way of each step until the panel says `words`. */
async function pressUntil(page: Page, words: string): Promise<void> {
  for (let taken = 0; taken < 30; taken++) {
    if (await panel(page).getByText(words, { exact: true }).isVisible()) return
    await press(page, '1')
  }
  throw new Error(`thirty ways were taken and nothing said: ${words}`)
}

/** Judgment, civil matter, through the courts, seizure, auction, carried out. */
const TO_THE_END = '12221212'
const WALKED = [
  'judgment',
  'which-track',
  'take-case',
  'which-way',
  'coercion',
  'seize',
  'need-sale',
  'auction',
  'satisfied',
]

test('follows a case by the mouse, in the panel and on the drawing', async ({ page }) => {
  await openWalk(page)
  await expect(heading(page)).toHaveText('The court gives judgment')
  await expect(step(page, 'judgment')).toHaveAttribute('data-look', 'here')

  await way(page, /For the State or administrative/).click()
  await expect(page.getByRole('heading', { name: 'Which way does the case go?' })).toBeVisible()
  await way(page, /^2 no, a civil matter/).click()

  await expect(heading(page)).toHaveText('The agent takes the case')
  await expect(step(page, 'judgment')).toHaveAttribute('data-look', 'path')
  await expect(step(page, 'treasury-enforces')).toHaveAttribute('data-look', 'dim')
  await expect(panel(page)).toContainText('This is no decision')
  await expect(page.getByRole('heading', { name: 'What it rests on' })).toBeVisible()

  await step(page, 'serve').click()
  await expect(step(page, 'serve')).toHaveAttribute('data-look', 'here')
  await expect(pathTaken(page).getByRole('listitem')).toHaveCount(4)
})

test('says why a step cannot be reached, and stays where it is', async ({ page }) => {
  await openWalk(page)

  await step(page, 'take-case').click()
  await expect(page.getByRole('status').filter({ hasText: 'No way leads straight' })).toBeVisible()
  await press(page, '12')
  await expect(page.getByText('No way leads straight')).toHaveCount(0)
  await step(page, 'treasury-enforces').click()

  await expect(page.getByRole('status').filter({ hasText: 'cannot be reached' })).toBeVisible()
  await expect(heading(page)).toHaveText('The agent takes the case')
})

test('is walked by the keyboard alone, in the drawing and beside it', async ({ page }) => {
  await openWalk(page)
  await step(page, 'judgment').focus()

  await page.keyboard.press('1')
  await expect(step(page, 'which-track')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(step(page, 'which-track')).toHaveAttribute('data-look', 'here')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await expect(step(page, 'take-case')).toBeFocused()
  await page.keyboard.press('Backspace')
  await expect(step(page, 'which-track')).toHaveAttribute('data-look', 'here')

  await way(page, /^2 no, a civil matter/).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(step(page, 'serve')).toHaveAttribute('data-look', 'here')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page)).toHaveText('The agent takes the case')
  await expect(page).toHaveURL(/mode=walk/)
})

test('tells where it has come to', async ({ page }) => {
  await openWalk(page)
  await press(page, '1')

  await expect(
    page.getByRole('status').filter({ hasText: 'Step 2, decision: For the State' }),
  ).toContainText('Ways on: 2')
})

test('goes back to any step of the path and begins anew', async ({ page }) => {
  await openWalk(page)
  await press(page, '122')

  await pathTaken(page).getByRole('button', { name: '2. For the State or administrative?' }).click()
  await expect(step(page, 'which-track')).toHaveAttribute('data-look', 'here')
  await expect(pathTaken(page).getByRole('listitem')).toHaveCount(2)
  await press(page, '2')
  await step(page, 'judgment').click()
  await expect(heading(page)).toHaveText('The court gives judgment')
  await press(page, '1')
  await way(page, 'Start again').click()

  await expect(pathTaken(page).getByRole('listitem')).toHaveCount(1)
  await expect(way(page, 'Back')).toBeDisabled()
})

test('ends with a summary, is logged once, and offers another way', async ({ page }) => {
  await openWalk(page)
  await press(page, TO_THE_END)

  await expect(panel(page).getByText('Walk saved', { exact: true })).toBeVisible()
  for (const [figure, count] of Object.entries({ steps: 9, decisions: 3, actors: 3, sanctions: 0 }))
    await expect(page.locator(`[data-figure="${figure}"] dd`)).toHaveText(`${count}`)
  await expect(panel(page)).toContainText('Which way to recover the debt? through the courts')
  await expect(page.getByRole('meter')).toHaveAccessibleName('Ends of this diagram seen: 1 of 3')
  expect(await attempts(page)).toMatchObject([
    { kind: 'walk', path: WALKED, detail: { finished: true } },
  ])

  await page.keyboard.press('Backspace')
  await press(page, '2')
  await expect(page.getByText('The way ends here', { exact: true })).toBeVisible()
  expect(await attempts(page)).toHaveLength(1)

  await pathTaken(page)
    .getByRole('button', { name: /^2\. For the State/ })
    .click()
  await press(page, '1')
  await expect(page.getByRole('meter')).toHaveAccessibleName('Ends of this diagram seen: 2 of 3')
  await expect.poll(async () => (await attempts(page)).length).toBe(2)
  await way(page, /^Decide otherwise: “For the State/).click()
  await expect(step(page, 'which-track')).toHaveAttribute('data-look', 'here')
})

test('logs a walk that is broken off after two ways, not one that hardly began', async ({
  page,
}) => {
  await openWalk(page)
  await press(page, '1')
  await way(page, 'Start again').click()
  await press(page, '12')
  await way(page, 'Start again').click()

  await expect(page.getByText('Broken-off walk saved')).toBeVisible()
  expect(await attempts(page)).toMatchObject([
    { path: ['judgment', 'which-track', 'take-case'], detail: { finished: false } },
  ])
})

test('leads the same facts through another system and sets the paths side by side', async ({
  page,
}) => {
  await openWalk(page)
  await press(page, TO_THE_END)
  await way(page, /^United States Enforcing a money judgment/).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enforcing a money judgment')
  await expect(panel(page)).toContainText('Compared with the path: France')
  await pressUntil(page, 'On your earlier path')
  await expect(panel(page)).toContainText(
    'France: at a decision of the same role (“For the State or administrative?”) you chose “no, a civil matter”.',
  )
  await expect(panel(page)).toContainText('The choice is yours.')
  await pressUntil(page, 'The way ends here')

  const table = page.getByRole('table', { name: 'Two paths side by side' })
  await expect(table).toBeInViewport()
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  const choice = table.getByRole('row', { name: /^choice of the enforcer/ })
  await expect(choice).toContainText('For the State or administrative?')
  await expect(choice).toContainText(/same|differs/)
  await expect(table.getByRole('row', { name: /^sale/ })).toContainText('only here: France')
  await expect(table.getByRole('row', { name: /^recognition/ })).toContainText(
    'only here: United States',
  )
  const box = await table.boundingBox()
  const side = await panel(page).boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(side?.x ?? 0)

  await page.getByText('Diagram', { exact: true }).click()
  await expect(page.locator('[data-look="here"]')).toBeVisible()
})

test('stays where it is through languages, tabs and a look at another diagram', async ({
  page,
}) => {
  await openWalk(page)
  await press(page, '122')

  await speak(page, 'ru')
  await expect(heading(page)).toHaveText('Каким путём взыскать долг?')
  await expect(page.getByRole('status').filter({ hasText: 'Шаг 7, развилка' })).toBeAttached()
  await speak(page, 'en')
  await page.getByRole('link', { name: 'Read', exact: true }).click()
  await page.getByRole('link', { name: 'Walk a case' }).click()
  await expect(heading(page)).toHaveText('Which way to recover the debt?')
  await page.goto('./#/explore/italy/expropriation?mode=walk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forced expropriation')
  await page.goto(`./#${FRANCE}`)

  await expect(heading(page)).toHaveText('Which way to recover the debt?')
  await expect(pathTaken(page).getByRole('listitem')).toHaveCount(4)
})

test('hides what lies ahead when asked, from eyes and ears', async ({ page }) => {
  await openWalk(page)
  await press(page, '1')
  await page.getByRole('switch', { name: 'Hide what lies ahead' }).click()

  await expect(step(page, 'take-case')).toHaveAccessibleName(/^Step 4, act\. Title hidden/)
  await expect(step(page, 'take-case').locator('tspan')).toHaveCount(0)
  await expect(panel(page)).not.toContainText('The agent takes the case')
  await expect(step(page, 'judgment')).toHaveAccessibleName(/The court gives judgment/)
  await press(page, '2')
  await expect(step(page, 'take-case')).toHaveAccessibleName(/The agent takes the case/)
})

test('asks where to begin in an organisation, and speaks of relations there', async ({ page }) => {
  await open(page, '/explore/kazakhstan/two-services?mode=walk', 'en')
  await expect(page.getByRole('heading', { name: 'With which step shall we begin?' })).toBeVisible()

  await page.keyboard.press('1')

  await expect(page.getByRole('heading', { name: 'Which relation shall we follow?' })).toBeVisible()
  await expect(panel(page)).toContainText('This is an organisation, not a procedure')
})

test('is walked to its end where nothing can be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await openWalk(page)
  await press(page, TO_THE_END)

  await expect(panel(page).getByText(/^Walk not saved/)).toBeVisible()
  await expect(page.getByRole('meter')).toHaveAccessibleName('Ends of this diagram seen: 1 of 3')
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openWalk(page)
  await expectNoComplaints(page, 'at the start')
  await press(page, '12')
  await step(page, 'treasury-enforces').click()
  await expectNoComplaints(page, 'under way')
  await press(page, TO_THE_END.slice(2))
  await expect(panel(page).getByText('Walk saved', { exact: true })).toBeVisible()
  await expectNoComplaints(page, 'at the end')
  await way(page, /^United States Enforcing a money judgment/).click()
  await pressUntil(page, 'On your earlier path')
  await expectNoComplaints(page, 'reminded')
  await pressUntil(page, 'The way ends here')
  await expectNoComplaints(page, 'side by side')
})
