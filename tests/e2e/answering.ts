import { expect, type Page } from '@playwright/test'
import { readContent } from '../../content/readContent.ts'
import type { Locale } from '../../content/schema.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import type { Question, QuestionKind } from '../../renderer/domain/questions/question.ts'
import { quizStrings } from '../../renderer/features/quiz/strings.ts'
import { open } from './atlas.ts'
import { dragOnto, itemOf, pressStep } from './exercises.ts'

const content = await readContent()
if (!content.ok) throw new Error('the content has faults')
const { atlas } = content
const bankIn = (locale: Locale) =>
  new Map(buildQuestionBank(atlas, locale).map((each) => [each.id, each]))
const banks = { ky: bankIn('ky'), ru: bankIn('ru'), en: bankIn('en') }

/** The question on screen as the bank has it: what the right answer is taken from. */
export async function questionOn(page: Page, locale: Locale = 'en'): Promise<Question> {
  const id = await page.locator('[data-question]').getAttribute('data-question')
  const question = banks[locale].get(id ?? '')
  if (!question) throw new Error(`there is no question ${id}`)
  return question
}

/** Begins a quiz of one kind, in English, of five questions unless told otherwise. */
export async function startKind(
  page: Page,
  kind: QuestionKind,
  { count = 5, isPractice = false } = {},
): Promise<void> {
  await open(page, '/quiz', 'en')
  await page.getByText('Let me choose', { exact: true }).click()
  await page.getByRole('checkbox', { name: quizStrings.en[`kind.${kind}`] }).check()
  await page.getByText(String(count), { exact: true }).click()
  if (isPractice) await page.getByRole('radio', { name: 'Practice' }).check()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.locator(`[data-question][data-kind="${kind}"]`)).toBeVisible()
}

/** An answer to the question that is not right. */
export function wrongAnswer({ form, options, answer, slots }: Question): readonly string[] {
  const wrong = options.map(({ id }) => id).filter((id) => !answer.includes(id))
  if (form === 'one' || form === 'many') return wrong.slice(0, 1)
  if (form === 'typed') return ['nothing of the sort']
  if (form === 'order') return [...answer].reverse()
  // Each in the place of the next; where all of them are alike, any other.
  const turned = slots.map((_slot, index) => answer[(index + 1) % slots.length] ?? '')
  return turned.every((id, index) => id === answer[index])
    ? slots.map(() => wrong[0] ?? '')
    : turned
}

const check = (page: Page) => page.locator('[data-check]')

/** Gives an answer, or a part of one, without asking for a judgement. */
export async function giveByMouse(
  page: Page,
  { form, kind, slots }: Question,
  given: readonly string[],
): Promise<void> {
  if (form === 'typed')
    await page
      .getByRole('article')
      .getByRole('textbox')
      .fill(given[0] ?? '')
  else if (form === 'order') {
    for (const [place, id] of given.entries()) {
      const to = page.locator(`[data-place="${place}"]`)
      if ((await to.locator(`[data-item="${id}"]`).count()) === 0)
        await dragOnto(page, itemOf(page, id), to)
    }
  } else if (form === 'slots') {
    for (const [index, id] of given.entries()) {
      const slot = slots[index]?.id ?? ''
      await itemOf(page, id).click()
      if (kind === 'place-label') await pressStep(page, slot)
      else await page.locator(`[data-slot="${slot}"]`).click()
    }
  } else {
    for (const id of given) await page.locator(`[data-option="${id}"]`).click()
  }
}

export async function answerByMouse(
  page: Page,
  question: Question,
  given: readonly string[],
): Promise<void> {
  await giveByMouse(page, question, given)
  if (question.form !== 'one') await check(page).click()
}

/** Presses Tab until the keyboard is where it is wanted. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}

export async function answerByKeyboard(
  page: Page,
  question: Question,
  given: readonly string[],
): Promise<void> {
  const { form, options } = question
  const figureOf = (id: string): string => String(options.findIndex((each) => each.id === id) + 1)
  if (form === 'typed') {
    await tabTo(page, 'article input')
    await page.keyboard.type(given[0] ?? '')
    await page.keyboard.press('Enter')
    return
  }
  if (form === 'order') {
    await tabTo(page, '[data-item]')
    for (const [place, id] of given.entries()) await moveByKeys(page, id, place)
  } else for (const id of given) await page.keyboard.press(figureOf(id))
  if (form === 'one') return
  await tabTo(page, '[data-check]')
  await page.keyboard.press('Enter')
}

/** Picks a step of an order up and moves it up to its place. */
async function moveByKeys(page: Page, id: string, place: number): Promise<void> {
  await page.keyboard.press('Home')
  const placeOf = () =>
    page.locator(`[data-place]:has([data-item="${id}"])`).getAttribute('data-place')
  const from = Number(await placeOf())
  for (let step = 0; step < from; step++) await page.keyboard.press('ArrowDown')
  await expect(itemOf(page, id)).toBeFocused()
  await page.keyboard.press('Enter')
  for (let step = from; step > place; step--) {
    await page.keyboard.press('ArrowUp')
    await expect.poll(placeOf).toBe(String(step - 1))
    await expect(itemOf(page, id)).toBeFocused()
  }
  await page.keyboard.press('Enter')
}

/** The rows of the log of answers on disk, oldest first. */
export const readReviews = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const rows = db.transaction('reviews').objectStore('reviews').getAll()
          rows.onsuccess = () => {
            db.close()
            resolve(rows.result.sort((a, b) => a.at - b.at))
          }
        }
      }),
  )
