import { expect, test } from '@playwright/test'
import { answerQuestion, countReviews, open } from './atlas.ts'

const DIAGRAM = '/explore/france/enforce-judgment'

test('shows the definition of a term under the pointer, and keeps it once pressed', async ({
  page,
}) => {
  await open(page, `${DIAGRAM}?step=serve`, 'en')
  const chip = page.getByRole('button', { name: 'summons', exact: true })

  await chip.hover()
  await expect(page.getByRole('dialog', { name: 'summons' })).toBeVisible()

  await page.mouse.move(5, 5)
  await expect(page.getByRole('dialog', { name: 'summons' })).toBeHidden()

  await chip.click()
  await page.mouse.move(5, 5)
  await page.waitForTimeout(500)
  await expect(page.getByRole('dialog', { name: 'summons' })).toBeVisible()
})

test('leads from a step to the same work in another country', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=serve`, 'en')

  await page
    .getByRole('complementary')
    .getByRole('link', { name: /^United States/ })
    .first()
    .click()

  await expect(page).toHaveURL(/#\/explore\/usa\/[a-z-]+\?step=/)
  await expect(page.locator('[data-step][aria-current="step"]')).toBeVisible()
})

test('asks about one step alone', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=serve`, 'en')

  await page.getByRole('button', { name: /^Practise this step/ }).click()

  await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible()
  await answerQuestion(page)
  expect(await countReviews(page)).toBe(1)
})

test('marks on the drawing what is remembered, and asks for what is not', async ({ page }) => {
  await open(page, `${DIAGRAM}?step=serve`, 'en')
  await page.getByRole('button', { name: /^Practise this step/ }).click()
  await answerQuestion(page)
  await open(page, `${DIAGRAM}?mode=mastery`)

  await expect(page.getByRole('heading', { name: 'What I remember' })).toBeVisible()
  await expect(page.locator('[data-step]', { hasText: /\d %|\d%/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Study what is weak here' }).click()

  await expect(page.getByText(/^Question 1 of 20$/)).toBeVisible()
})

test('looks elsewhere through the small map, which can be put away', async ({ page }) => {
  await open(page, DIAGRAM, 'en')
  const last = page.locator('[data-step="no-interference"]')
  await expect(last).not.toBeInViewport()

  const controls = page.getByRole('group', { name: 'Diagram zoom' })
  const map = page.locator('canvas').first()
  const box = await map.boundingBox()
  if (!box) throw new Error('there is no map')
  await page.mouse.click(box.x + box.width - 12, box.y + box.height - 6)
  await expect(last).toBeInViewport()

  await controls.getByRole('button', { name: 'Map of the diagram' }).click()
  await expect(map).toBeHidden()
})
