import { expect, type Page, test } from '@playwright/test'
import { open } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'

const field = (page: Page) => page.getByRole('combobox')
const rows = (page: Page) => page.getByRole('option')
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(query)
}

test('opens by Ctrl+K, by / and by its button, each time with the field ready', async ({
  page,
}) => {
  await open(page, '/', 'en')

  for (const key of ['Control+k', 'Meta+k', '/']) {
    await page.keyboard.press(key)
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(field(page)).toBeFocused()
})

test('opens by the key of / on a Cyrillic layout, where it writes a full stop', async ({
  page,
}) => {
  await open(page, '/', 'ky')

  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true, cancelable: true }),
    ),
  )

  await expect(field(page)).toBeFocused()
})

test('leaves / to text fields, and to those who want no single-letter keys', async ({ page }) => {
  await open(page, '/glossary', 'en')
  await page.getByRole('textbox').fill('court')
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox')).toHaveValue('court/')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await open(page, '/settings')
  await page.getByText('Single-letter keys', { exact: true }).waitFor()
  await page.getByRole('switch', { name: 'Single-letter keys' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test('gives the focus back where it was when Escape closes it', async ({ page }) => {
  await open(page, '/', 'en')
  const glossary = page.getByRole('link', { name: 'Glossary', exact: true })
  await glossary.focus()

  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')

  await expect(glossary).toBeFocused()
})

test('opens again at once after it was closed', async ({ page }) => {
  await open(page, '/', 'en')

  for (let time = 1; time <= 10; time++) {
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
  }

  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('goes to a step found while it is typed, by the keyboard alone', async ({ page }) => {
  await open(page, '/', 'en')

  await search(page, 'court gives judg')
  await expect(chosen(page)).toContainText('The court gives judgment')
  await expect(chosen(page)).toContainText('France › Enforcing a civil judgment · step 1')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/#\/explore\/france\/enforce-judgment\?step=judgment$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('[data-step][aria-current="step"]')).toHaveAttribute(
    'data-step',
    'judgment',
  )
  await expect(page.locator('#content')).toBeFocused()
})

test('finds a Russian word while the interface is Kyrgyz, and shows both', async ({ page }) => {
  await open(page, '/', 'ky')

  await search(page, 'суд выносит решение')

  await expect(chosen(page)).toContainText('Сот чечим чыгарат')
  await expect(chosen(page).locator('[lang=ru]')).toHaveText('Суд выносит решение')
})

test('finds Kyrgyz letters by their neighbours and words with one slip', async ({ page }) => {
  await open(page, '/', 'en')

  await search(page, 'аткаруу ондуруш')
  await expect(chosen(page)).toContainText('enforcement proceedings')

  for (const slipped of ['enforcemnet proceedings', 'enforcment proceedings', 'enfforcement pro']) {
    await field(page).fill(slipped)
    await expect(chosen(page)).toContainText(/enforcement proceedings/i)
  }
})

test('moves by arrows, round at the ends, and tells a screen reader where it is', async ({
  page,
}) => {
  await open(page, '/', 'en')
  await search(page, 'court')
  await expect(rows(page)).toHaveCount(30)
  await expect(page.getByRole('status').filter({ hasText: 'Found' })).toContainText(
    'The first 30 are shown',
  )
  const pointed = async () =>
    rows(page).evaluateAll((all) => {
      const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant')
      return all.findIndex((row) => row.id === id && row.ariaSelected === 'true')
    })

  expect(await pointed()).toBe(0)
  await page.keyboard.press('ArrowDown')
  expect(await pointed()).toBe(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await pointed()).toBe(29)
  await expect(rows(page).nth(29)).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  expect(await pointed()).toBe(0)
})

test('leads to a sentence of the article and shows which it is', async ({ page }) => {
  await open(page, '/', 'en')

  await search(page, 'France belongs to the Romano-Germanic legal family')
  await expect(chosen(page)).toContainText('para. 11')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/#\/explore\/france\?passage=fr-legal-family$/)
  const passage = page.locator('#passage-fr-legal-family')
  await expect(passage).toBeInViewport()
  await expect(passage).toHaveAttribute('data-wanted', 'true')
})

test('leads to a term from another screen, down the page where it stands', async ({ page }) => {
  await open(page, '/explore', 'en')

  await search(page, 'enforcement proceedings')
  await page.keyboard.press('Enter')

  await expect(page.locator('#term-enforcement-proceedings')).toBeInViewport()
})

test('offers places and commands before anything is typed, and does them', async ({ page }) => {
  await open(page, '/explore/france/enforce-judgment', 'en')
  await page.keyboard.press('Control+k')

  await expect(rows(page).first()).toContainText('Show the diagram as text')
  await expect(page.getByRole('group', { name: 'Sections' }).getByRole('option')).toHaveCount(7)
  await page.keyboard.press('Enter')
  await expect(page.locator('.react-flow')).toHaveCount(0)

  await search(page, 'dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await search(page, 'орусча')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')

  await search(page, 'повторению')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Повторение')
})

test('does what was asked for before the search was ready, once it is', async ({ page }) => {
  await page.addInitScript(() => {
    // The index is made in slices between which the page has its turn: such a turn lasts until it is let go.
    const real = window.setTimeout.bind(window)
    const held: (() => void)[] = []
    Reflect.set(window, 'setTimeout', (run: () => void, delay?: number) =>
      delay === undefined ? held.push(run) : real(run, delay),
    )
    Reflect.set(window, 'letGo', () => {
      Reflect.set(window, 'setTimeout', real)
      for (const run of held) run()
    })
  })
  await open(page, '/', 'en')

  await search(page, 'dark')
  await expect(page.getByText('Getting ready to search…')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.evaluate(() => Reflect.get(window, 'letGo')())

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('says what can be searched when nothing is found', async ({ page }) => {
  await open(page, '/', 'en')

  await search(page, 'xylophone')

  await expect(page.getByText('Nothing found', { exact: true })).toBeVisible()
  await expect(page.getByText(/You can search for steps/)).toBeVisible()
  await expect(rows(page)).toHaveCount(0)
})

test('says so when it cannot be loaded, and leaves the rest working', async ({ page }) => {
  await page.route(/Palette-.*\.js/, (route) => route.abort())
  await open(page, '/', 'en')

  await page.keyboard.press('Control+k')

  await expect(page.getByRole('alert')).toContainText('The search could not be opened')
  await page.getByRole('button', { name: 'Close the search' }).click()
  await page.getByRole('link', { name: 'Glossary', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary')
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/settings', 'en')
  await page.keyboard.press('Control+k')
  for (const query of ['', 'исполнение судебных', 'xylophone']) {
    await field(page).fill(query)
    await expect(rows(page).first().or(page.getByText('Nothing found'))).toBeVisible()
    await expectNoComplaints(page, `«${query}»`)
  }
})

test('finds what the learner wrote, and goes to the step it is about', async ({ page }) => {
  await open(page, '/explore/france/enforce-judgment?step=serve', 'en')
  const field = page.getByRole('textbox', { name: 'Your note on this step' })
  await field.fill('remember the sealed envelope')
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible()
  await open(page, '/')

  await search(page, 'sealed envelope')
  await expect(page.getByRole('option', { name: /sealed envelope/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/enforce-judgment\?step=serve/)
})
