import { expect, type Page } from '@playwright/test'
import type { Question } from '../../renderer/domain/questions/question.ts'
import { questionOn } from './answering.ts'
import { open, speak } from './atlas.ts'

/** A morning in Bishkek and anywhere else, well clear of four o'clock. */
export const DAY_ONE = new Date(2026, 8, 1, 9, 0)
export const daysLater = (days: number): Date =>
  new Date(2026, 8, 1 + days, DAY_ONE.getHours(), DAY_ONE.getMinutes())

/** Sets a number of the section «Revision» in the settings. */
export async function setCount(page: Page, label: string, count: number): Promise<void> {
  await open(page, '/settings', 'en')
  await page.getByRole('textbox', { name: label }).fill(String(count))
  await page.getByRole('heading', { level: 1 }).click()
}

/** Opens the start of a revision, in English. */
export async function openRevise(page: Page, scope = ''): Promise<void> {
  await open(page, scope ? `/revise?scope=${scope}` : '/revise')
  // Pressing a language takes the keyboard away from where the page has put it.
  if ((await page.locator('html').getAttribute('lang')) !== 'en') await speak(page, 'en')
}

/** Begins with what is offered. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start revising' }).press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
}

/** Puts off questions that are answered by placing parts: the tests are about revision, not about them. */
export async function passPlacing(page: Page): Promise<Question> {
  let question = await questionOn(page)
  while (question.form === 'slots') {
    const { id } = question
    await page.keyboard.press('b')
    await expect(page.getByText('The question is put off until tomorrow.')).toBeVisible()
    question = await questionOn(page)
    if (question.id === id) throw new Error('the question is still there')
  }
  return question
}

/** Answers the question on screen by keyboard alone, wherever its kind allows that. */
export async function answer(page: Page, as: 'right' | 'wrong'): Promise<Question> {
  const question = await passPlacing(page)
  const isRight = as === 'right'
  switch (question.form) {
    case 'one':
      await pressFigures(page, question, (id) => question.answer.includes(id) === isRight)
      break
    case 'many':
      await pressFigures(page, question, (id) => question.answer.includes(id) === isRight, true)
      await page.getByRole('button', { name: 'Check', exact: true }).press('Enter')
      break
    case 'typed':
      await page
        .getByRole('article')
        .getByRole('textbox')
        .fill(isRight ? (question.answer[0] ?? '') : 'zzz')
      await page.keyboard.press('Enter')
      break
    case 'order':
      await arrange(page, isRight ? question.answer : question.answer.toReversed())
      await page.getByRole('button', { name: 'Check', exact: true }).press('Enter')
      break
    default:
      throw new Error(`${question.form} is passed over`)
  }
  const verdict = isRight ? 'Right' : /^(Wrong|Partly right)/
  await expect(
    page.getByRole('article').getByText(verdict, { exact: isRight }).first(),
  ).toBeVisible()
  return question
}

async function pressFigures(
  page: Page,
  question: Question,
  isWanted: (id: string) => boolean,
  all = false,
): Promise<void> {
  const wanted = question.options.flatMap(({ id }, index) => (isWanted(id) ? [index + 1] : []))
  for (const figure of all ? wanted : wanted.slice(0, 1)) await page.keyboard.press(String(figure))
}

async function arrange(page: Page, order: readonly string[]): Promise<void> {
  const shown = () =>
    page
      .getByRole('article')
      .locator('[data-item]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-item') ?? ''))
  for (const [target, id] of order.entries()) {
    for (;;) {
      const now = await shown()
      const at = now.indexOf(id)
      if (at <= target) break
      await page
        .getByRole('article')
        .locator('[data-place]')
        .nth(at)
        .getByRole('button', { name: /^Move .* up$/ })
        .click()
    }
  }
}

/** Everything that the log holds, in the order in which it was given. */
export const readLog = (
  page: Page,
): Promise<{ id: string; questionId: string; rating: number; mode: string }[]> =>
  readTable(page, 'reviews')

export const readTable = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const all = db.transaction(name).objectStore(name).getAll()
          all.onsuccess = () => {
            db.close()
            resolve(all.result as T[])
          }
        }
      }),
    table,
  )
