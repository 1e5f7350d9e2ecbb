import { expect, test } from '@playwright/test'
import { startKind } from './answering.ts'
import { answerQuestion, countReviews, open, sitQuiz, speak, startQuiz } from './atlas.ts'

test('remembers a quiz: what is due, what is known, after the window was closed too', async ({
  context,
  page,
}) => {
  await sitQuiz(page, 5)
  expect(await countReviews(page)).toBe(5)
  await page.close()

  const again = await context.newPage()
  await open(again, '/')
  await expect(
    again.getByRole('heading', { name: /Questions to revise today: [1-5]/ }),
  ).toBeVisible()
  await open(again, '/progress')
  await expect(again.getByText('Answers given: 5')).toBeVisible()
  await expect(again.getByRole('meter', { name: 'Recall: Everything' })).toBeVisible()
})

test('revises what is due from the first screen', async ({ page }) => {
  await sitQuiz(page, 5)
  await open(page, '/')

  await page.getByRole('link', { name: 'Revise', exact: true }).click()
  await page.getByRole('button', { name: 'Start revising' }).click()

  await expect(page.getByRole('article')).toBeVisible()
  await answerQuestion(page)
  expect(await countReviews(page)).toBe(6)
})

test('explains an answer and leads to the step it is about', async ({ page }) => {
  await open(page, '/quiz?scope=france/become-officer', 'en')
  await page.getByText('20', { exact: true }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const inDiagram = page.getByRole('link', { name: 'Show in the diagram' })

  for (let number = 1; number <= 20; number++) {
    await answerQuestion(page)
    await expect(page.getByText('Rests on:')).toBeVisible()
    await expect(page.getByRole('button', { name: /^para\. \d+$/ }).first()).toBeVisible()
    if (await inDiagram.isVisible()) break
    await page.getByRole('button', { name: 'Next', exact: true }).click()
  }
  await inDiagram.click()

  await expect(page).toHaveURL(/#\/explore\/france\/[a-z-]+\?step=/)
})

test('goes on with the same question in another language', async ({ page }) => {
  await startQuiz(page, 5)
  await answerQuestion(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  const prompt = page.getByRole('heading', { level: 1 })
  const english = await prompt.textContent()

  await speak(page, 'ky')

  await expect(page.getByText('5 суроонун 2-суроосу')).toBeVisible()
  await expect(prompt).not.toHaveText(english ?? '')
  await speak(page, 'en')
  await expect(prompt).toHaveText(english ?? '')
})

test('keeps a quiz waiting while one looks at a diagram', async ({ page }) => {
  await startQuiz(page, 5)
  await answerQuestion(page)
  await page.getByRole('link', { name: 'Diagrams', exact: true }).click()
  await page.getByRole('link', { name: 'Questions', exact: true }).click()

  await expect(page.getByText('Question 1 of 5')).toBeVisible()
  await expect(page.getByText('Rests on:')).toBeVisible()
})

test('counts an answer once, however often it is clicked', async ({ page }) => {
  await startKind(page, 'choice')
  const options = page.getByRole('article').getByRole('listitem').getByRole('button')

  await options.first().dblclick()
  await page.keyboard.press('2')

  await expect(page.getByText('Answer saved', { exact: true })).toBeVisible()
  expect(await countReviews(page)).toBe(1)
})
