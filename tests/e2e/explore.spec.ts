import { expect, test } from '@playwright/test'
import { open, speak } from './atlas.ts'

const DIAGRAM = '/explore/france/enforce-judgment'

test('leads from the countries to a step with its claims, citations and terms', async ({
  page,
}) => {
  await open(page, '/explore', 'en')
  await page.getByRole('link', { name: /^France/ }).click()
  await page.getByRole('link', { name: /Enforcing a civil judgment/ }).click()

  await page.getByRole('button', { name: 'Show the whole diagram' }).click()
  await page.getByRole('button', { name: /^Step 6, payment/ }).click()

  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/tariff|fee/i)
  await expect(panel.getByRole('heading', { name: 'What it rests on' })).toBeVisible()
  await panel.getByRole('button', { name: 'para. 43' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Paragraph 43 of the article')
  await expect(page).toHaveURL(/#\/explore\/france\/enforce-judgment\?step=/)
})

test('draws every link of the diagram, and every step of it once', async ({ page }) => {
  await open(page, DIAGRAM)

  await expect(page.locator('[data-step]')).toHaveCount(18)
  await expect(page.locator('[data-link] path').first()).toBeAttached()
  expect(await page.locator('[data-link]').count()).toBe(26)
})

test('keeps the step, the view and the place when the language changes', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=serve`, 'en')
  const before = page.url()
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
  const english = await heading.textContent()

  await speak(page, 'ru')

  await expect(heading).not.toHaveText(english ?? '')
  expect(page.url()).toBe(before)
  await expect(page.locator('[data-step="serve"]')).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('[data-step="serve"]')).toBeInViewport()
})

test('looks in a window of another size as if it had been opened there', async ({ page }) => {
  const firstStep = page.locator('[data-step]').first()
  const place = async () => {
    await expect(firstStep).toBeVisible()
    return firstStep.boundingBox()
  }
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, DIAGRAM)
  const large = await place()

  await page.setViewportSize({ width: 1280, height: 720 })
  await expect.poll(place).not.toEqual(large)
  const resized = await place()
  await page.reload()

  expect(await place()).toEqual(resized)
})

test('opens a deep link at its step', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=serve`, 'en')
  await page.reload()

  await expect(page.locator('[data-step="serve"]')).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('[data-step="serve"]')).toBeInViewport()
})

for (const place of [
  '/nowhere',
  '/explore/atlantis',
  '/explore/france/no-such-diagram',
  '/%E0%A4%A',
])
  test(`starts over, and says so, where a link leads nowhere: ${place}`, async ({ page }) => {
    await open(page, place)

    await expect(page.getByRole('status')).toContainText('мындай бет жок')
  })

test('shows no step where the link names one that is not there', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=no-such-step`, 'en')

  await expect(page.getByRole('heading', { name: 'About this diagram' })).toBeVisible()
})

test('tells the same diagram as text, with every step and every way', async ({ page }) => {
  await open(page, DIAGRAM, 'en')
  await page.keyboard.press('t')

  await expect(
    page
      .getByRole('list')
      .filter({ has: page.locator('[data-step]') })
      .first(),
  ).toBeVisible()
  await expect(page.locator('[data-step]')).toHaveCount(18)
  await expect(page.getByRole('button', { name: /step \d+,/ })).toHaveCount(26)
})

test('shows later law apart from what the article says', async ({ page }) => {
  await open(page, '/explore/france', 'en')

  const updates = page.getByRole('region', { name: 'After the article' })
  await expect(updates).toContainText('commissaire')
  await expect(updates).toContainText('Source')
})
