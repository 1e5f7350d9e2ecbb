import { expect, type Page } from '@playwright/test'
import type { Locale } from '../../content/schema.ts'

/** What the specs need of the words on screen, in each language. */
export const WORDS = {
  ky: { language: 'Кыргызча', today: 'Бүгүн', start: 'Баштоо', title: 'Аткаруу атласы' },
  ru: { language: 'Русский', today: 'Сегодня', start: 'Начать', title: 'Атлас исполнения' },
  en: { language: 'English', today: 'Today', start: 'Start', title: 'Atkaruu Atlas' },
} as const satisfies Record<Locale, Record<string, string>>

/** Opens a place of the program («/explore/france») and waits until it is drawn. */
export async function open(page: Page, place = '/', locale?: Locale): Promise<void> {
  await page.goto(`./#${place}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (locale) await speak(page, locale)
}

export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: WORDS[locale].language, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
}

/** Begins a quiz of `count` questions on everything, in English. */
export async function startQuiz(page: Page, count: 5 | 10 = 5): Promise<void> {
  await open(page, '/quiz', 'en')
  await page.getByText(String(count), { exact: true }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByText(`Question 1 of ${count}`)).toBeVisible()
}

/** Answers the question on screen somehow, whatever its kind, and waits until it is said to be kept. */
export async function answerQuestion(page: Page): Promise<void> {
  const question = page.getByRole('article')
  const field = question.getByRole('textbox')
  const check = page.getByRole('button', { name: 'Check', exact: true })
  await expect(question.locator('[data-option], [data-item]').or(field).first()).toBeVisible()
  if (await field.isVisible()) await field.fill('1')
  else if ((await check.isVisible()) && (await check.isDisabled())) await page.keyboard.press('1')
  if (await check.isVisible()) await check.click()
  else await question.locator('[data-option]').first().click()
  await expect(page.getByText('Answer saved', { exact: true })).toBeVisible()
}

/** Answers a whole quiz and stops at its result. */
export async function sitQuiz(page: Page, count: 5 | 10 = 5): Promise<void> {
  await startQuiz(page, count)
  await finishQuiz(page, count)
}

/** Answers a quiz of which the first question is on screen, and stops at its result. */
export async function finishQuiz(page: Page, count: 5 | 10 = 5): Promise<void> {
  for (let number = 1; number <= count; number++) {
    await answerQuestion(page)
    await page
      .getByRole('button', { name: number < count ? 'Next' : 'See the result', exact: true })
      .click()
  }
  await expect(page.getByRole('heading', { name: 'Result of the quiz' })).toBeVisible()
}

/** How many answers the log on disk holds. */
export const countReviews = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const count = db.transaction('reviews').objectStore('reviews').count()
          count.onsuccess = () => {
            db.close()
            resolve(count.result)
          }
        }
      }),
  )
