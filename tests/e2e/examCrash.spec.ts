import { expect, type Page } from '@playwright/test'
import { answerHere, beginExam, nextQuestion, readExams, savedAnswers } from './examining.ts'
import { test } from './killableBrowser.ts'

/** The page of a browser that Playwright did not make has no base address. */
function withBase(page: Page, baseURL: string): Page {
  const goto = page.goto.bind(page)
  page.goto = (place, options) => goto(new URL(place, baseURL).href, options)
  return page
}

test('survives the death of the browser in the middle: every answer called saved is there, and the time is right', async ({
  site,
  start,
}) => {
  test.setTimeout(240_000)
  const first = await start()
  const page = withBase(first.page, site)
  await beginExam(page, { count: 5, minutes: 30 })
  const startedAt = Date.now()
  await answerHere(page)
  await nextQuestion(page)
  await answerHere(page)
  await expect(page.locator('[data-saving="saved"]')).toBeVisible()
  const before = await savedAnswers(page)
  const place = page.url()
  await first.kill()

  const second = await start()
  const again = withBase(second.page, site)
  await again.goto(place)
  await expect(again.getByText('Question 2 of 5')).toBeVisible()
  const after = await savedAnswers(again)
  const [exam] = await readExams(again)
  const shown = (await again.getByRole('timer').textContent()) ?? ''
  const leftMs = (exam?.endsAt ?? 0) - Date.now()
  await second.kill()

  expect(before).toHaveLength(2)
  expect(after).toEqual(before)
  const [minutes = 0, seconds = 0] = shown.split(':').map(Number)
  expect(Math.abs((minutes * 60 + seconds) * 1000 - leftMs)).toBeLessThan(5000)
  expect(leftMs).toBeLessThan(30 * 60_000 - (Date.now() - startedAt) + 10_000)
})
