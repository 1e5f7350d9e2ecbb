import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerRapidly } from '../e2e/answerRapidly.ts'
import { countReviews } from '../e2e/atlas.ts'

export { answerRapidly } from '../e2e/answerRapidly.ts'
export { countReviews } from '../e2e/atlas.ts'

/** The language that the answering below reads; kept for the next start. */
export async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

/** Goes to the quizzes in a page that speaks English; one that is still loading draws nothing else first. */
export async function goToQuiz(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/quiz'
  })
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
}

/** Answers until so many answers are on disk, then stops; how many there are. */
export async function answerSome(page: Page, count: number): Promise<number> {
  await speakEnglish(page)
  await goToQuiz(page)
  await answerRapidly(page, () => undefined)
  await expect.poll(() => countReviews(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
  await page.evaluate(() => {
    // The answering goes by a timer, and every timer has a smaller number than this one.
    for (let id = Number(setTimeout(() => undefined)); id > 0; id--) clearInterval(id)
  })
  await page.waitForTimeout(100)
  return countReviews(page)
}

export const backupsIn = async (userData: string): Promise<string[]> =>
  (await readdir(join(userData, 'backups')).catch(() => [])).sort()
