import { expect, test } from '@playwright/test'
import { open, startQuiz } from './atlas.ts'

test('asks the questions that came with the program, without making them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))

  await startQuiz(page, 5)

  expect(asked.filter((path) => path.endsWith('/questions/en.json'))).toHaveLength(1)
  expect(asked.filter((path) => /\/bank-[^/]*\.js$/.test(path))).toEqual([])
})

test('makes the same questions where those cannot be had', async ({ page }) => {
  await page.route('**/questions/**', (route) => route.abort())

  await startQuiz(page, 5)

  await expect(page.getByRole('article')).toBeVisible()
})

test('shows the first screen without waiting for any question', async ({ page }) => {
  await page.route('**/questions/**', () => undefined)

  await open(page, '/', 'en')

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
