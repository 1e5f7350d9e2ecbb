import { expect, test } from '@playwright/test'
import { answerByKeyboard, questionOn } from './answering.ts'
import { open } from './atlas.ts'

test('walks a diagram with the keyboard alone', async ({ page }) => {
  await open(page, '/explore/france/enforce-judgment', 'en')
  const chosen = page.locator('[data-step][aria-current="step"]')

  await page.locator('[data-step][tabindex="0"]').focus()
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveAttribute('data-step', 'judgment')

  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveAttribute('data-step', 'which-track')
  await expect(chosen).toBeFocused()

  await page.keyboard.press('1')
  await expect(chosen).not.toHaveAttribute('data-step', 'which-track')

  await page.keyboard.press('ArrowUp')
  await expect(chosen).toHaveAttribute('data-step', 'which-track')

  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused()

  await chosen.focus()
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(0)
})

test('has one stop for the Tab key in a diagram', async ({ page }) => {
  await open(page, '/explore/france/enforce-judgment', 'en')

  expect(await page.locator('[data-step][tabindex="0"]').count()).toBe(1)
  expect(await page.locator('.react-flow [tabindex="0"]').count()).toBe(1)
})

test('goes from the first screen through a quiz without a mouse', async ({ page }) => {
  test.slow()
  await open(page, '/quiz', 'en')
  await page.getByRole('button', { name: 'Start', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Question 1 of 10')).toBeVisible()

  for (let number = 1; number <= 10; number++) {
    const question = await questionOn(page)
    await answerByKeyboard(page, question, question.answer)
    await expect(page.getByText('Answer saved', { exact: true })).toBeVisible()
    // The way on has the keyboard already.
    await page.keyboard.press('Enter')
  }

  await expect(page.getByRole('heading', { name: 'Result of the quiz' })).toBeVisible()
})

test('leads past the navigation to the content', async ({ page }) => {
  await open(page, '/explore', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.locator('#content')).toBeFocused()
})

test('leaves single letters alone when the learner wants that', async ({ page }) => {
  await open(page, '/settings', 'en')
  await page.getByText('Single-letter keys', { exact: true }).waitFor()
  await page.getByRole('switch', { name: 'Single-letter keys' }).focus()
  await page.keyboard.press('Space')
  await open(page, '/explore/france/enforce-judgment')

  await page.keyboard.press('t')

  await expect(page.locator('.react-flow')).toBeVisible()
})
