import { expect, type Locator, type Page } from '@playwright/test'
import type { Exam } from '../../renderer/domain/exam/exam.ts'
import { giveByMouse, questionOn, wrongAnswer } from './answering.ts'
import { open } from './atlas.ts'

interface Wish {
  readonly count: 5 | 10 | 20
  readonly minutes?: 10 | 15 | 30
  /** As they are called in English. */
  readonly kinds?: readonly string[]
}

/** Makes an examination and says its code; the builder stays on screen, in English. */
export async function makeCode(page: Page, { count, minutes, kinds }: Wish): Promise<string> {
  await open(page, '/exam', 'en')
  await page.getByLabel('Number of questions').selectOption(String(count))
  if (minutes) await page.getByLabel('Time', { exact: true }).selectOption(String(minutes))
  if (kinds) await page.getByText('Chosen kinds').click()
  for (const kind of kinds ?? []) await page.getByRole('checkbox', { name: kind }).check()
  const code = await page.locator('output').textContent()
  if (!code) throw new Error('there is no code')
  return code
}

/** Makes an examination and begins it, in English. */
export async function beginExam(page: Page, wish: Wish): Promise<void> {
  await makeCode(page, wish)
  await page.getByRole('button', { name: 'Go to the examination' }).click()
  await page.getByRole('button', { name: 'Begin the examination' }).click()
  await expect(page.getByText(`Question 1 of ${wish.count}`)).toBeVisible()
}

/** What one chooses from, of the question on screen. */
export const optionsOn = (page: Page): Locator => page.getByRole('article').locator('[data-option]')

/** Gives some answer to the question on screen, whatever its kind, and waits until it is said to be kept. */
export async function answerHere(page: Page): Promise<void> {
  const question = await questionOn(page)
  if (question.form === 'order')
    await page
      .getByRole('button', { name: /^Move .* down$/ })
      .first()
      .click()
  else await giveByMouse(page, question, wrongAnswer(question).slice(0, 1))
  await expect(page.getByRole('button', { name: 'Take the answer back' })).toBeVisible()
  await expect(page.locator('[data-saving="saved"]')).toBeVisible()
}

export const nextQuestion = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Next', exact: true }).click()

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand in', exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Result of the examination' })).toBeVisible()
}

/** The examinations on disk. */
export const readExams = (page: Page): Promise<readonly Exam[]> =>
  page.evaluate(
    () =>
      new Promise<Exam[]>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const rows = opening.result.transaction('exams').objectStore('exams').getAll()
          rows.onsuccess = () => {
            opening.result.close()
            resolve(rows.result)
          }
        }
      }),
  )

/** The answers of the only examination on disk, by question. */
export async function savedAnswers(page: Page): Promise<readonly (readonly string[])[]> {
  const [exam] = await readExams(page)
  return Object.entries(exam?.answers ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, answer]) => answer)
}

/** Sets the clock on the wall ahead or back, on this page and after a reload; what only counts goes on. */
export async function shiftClock(page: Page, byMs: number): Promise<void> {
  const shift = (by: number) => {
    const real = (Reflect.get(Date, 'real') as typeof Date.now | undefined) ?? Date.now.bind(Date)
    Reflect.set(Date, 'real', real)
    Date.now = () => real() + by
  }
  await page.addInitScript(shift, byMs)
  if (page.url() !== 'about:blank') await page.evaluate(shift, byMs)
}
