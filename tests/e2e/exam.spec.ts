import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parseCsv } from '../unit/domain/table/parseCsv.ts'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import {
  answerHere,
  beginExam,
  handIn,
  makeCode,
  nextQuestion,
  optionsOn,
  readExams,
  savedAnswers,
  shiftClock,
} from './examining.ts'

test('makes, sits and judges an examination, and keeps its result', async ({ page }) => {
  await beginExam(page, { count: 5 })

  await answerHere(page)
  await page.getByRole('button', { name: 'Flag', exact: true }).click()
  await expect(
    page.getByRole('button', { name: 'Question 1, answered, flagged', exact: true }),
  ).toHaveAttribute('aria-current', 'step')
  await nextQuestion(page)
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await page.getByRole('button', { name: 'Question 4, not answered', exact: true }).click()
  await expect(page.getByText('Question 4 of 5')).toBeVisible()
  await answerHere(page)
  expect(await page.getByText(/^(Right|Wrong)$/).count()).toBe(0)

  await page.getByRole('button', { name: 'Hand in', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Questions without an answer: 3')
  await expect(dialog).toContainText('Questions flagged: 1')
  await dialog.getByRole('button', { name: 'Question 5', exact: true }).click()
  await expect(page.getByText('Question 5 of 5')).toBeVisible()
  await handIn(page)

  await expect(page.getByText(/Not answered: 3\./)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'By topic' })).toBeVisible()
  const [exam] = await readExams(page)
  expect(Object.keys(exam?.scores ?? {})).toHaveLength(5)
  await page.goto('./#/exam')
  await expect(page.getByRole('link', { name: /^Result: / })).toBeVisible()
})

test('can be answered otherwise, and goes by the keyboard alone', async ({ page }) => {
  await beginExam(page, { count: 5, kinds: ['True or false'] })
  const options = optionsOn(page)

  await options.first().press('Enter')
  await expect(options.first()).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('2')
  await expect(options.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await expect(options.first()).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => savedAnswers(page)).toEqual([['false']])
  await page.getByRole('button', { name: 'Take the answer back' }).press('Enter')
  await expect.poll(() => savedAnswers(page)).toEqual([])

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('n')
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Remove flag' })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByText('Question 1 of 5')).toBeVisible()
})

test('goes on after a reload where it was, with the time that is left', async ({ page }) => {
  await page.clock.install()
  await beginExam(page, { count: 5, minutes: 10 })
  await answerHere(page)
  await nextQuestion(page)
  await page.clock.fastForward('02:00')
  const before = await savedAnswers(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.reload()

  await expect(page.getByText('Question 2 of 5')).toBeVisible()
  await expect(page.getByRole('timer')).toContainText(/0[67]:\d\d/)
  expect(await savedAnswers(page)).toEqual(before)
  await page.goto('./#/exam')
  await page.getByRole('link', { name: /^Go on: / }).click()
  await expect(page.getByText('Question 2 of 5')).toBeVisible()
})

test('tells the time, and hands itself in when it is up', async ({ page }) => {
  await page.clock.install()
  await beginExam(page, { count: 5, minutes: 15 })
  await answerHere(page)

  await page.clock.fastForward('05:30')
  await expect(page.getByText('10 minutes left.')).toBeVisible()
  await page.clock.fastForward('05:00')
  await expect(page.getByText('5 minutes left.')).toBeVisible()
  await page.clock.fastForward('04:00')
  await expect(page.getByText('1 minute left.')).toBeVisible()
  await page.clock.fastForward('01:00')

  await expect(page.getByRole('heading', { name: 'Result of the examination' })).toBeVisible()
  await expect(
    page.getByText('Time was up, and the examination was handed in by itself.'),
  ).toBeVisible()
  const [exam] = await readExams(page)
  expect(exam?.finishedAt).toBe(exam?.endsAt)
  expect(Object.keys(exam?.answers ?? {})).toHaveLength(1)
})

test('gives no time when the clock is set back', async ({ page }) => {
  await shiftClock(page, 0)
  await beginExam(page, { count: 5, minutes: 10 })

  await shiftClock(page, -60 * 60_000)
  await expect(page.getByText(/clock of this machine was set back \(60 min\)/)).toBeVisible()
  await expect(page.getByRole('timer')).toContainText(/0?9:\d\d|10:00/)
  await expect
    .poll(async () => (await readExams(page))[0]?.clockShiftMs)
    .toBeGreaterThan(59 * 60_000)

  await page.reload()
  await expect(page.getByRole('timer')).toContainText(/0?9:\d\d/)
})

test('ends nothing without a word when the clock jumps ahead', async ({ page }) => {
  await shiftClock(page, 0)
  await beginExam(page, { count: 5, minutes: 10 })
  await answerHere(page)

  await shiftClock(page, 24 * 60 * 60_000)
  await expect(page.getByRole('heading', { name: 'Time is up' })).toBeVisible()
  await expect(page.getByText(/The answers given are kept: 1 of 5/)).toBeVisible()
  expect((await readExams(page))[0]?.finishedAt).toBeNull()

  await page.getByRole('button', { name: /The clock is wrong: go on/ }).click()
  await expect(page.getByRole('timer')).toContainText(/0?9:\d\d/)
  await handIn(page)
  await expect(page.getByText(/The clock of the machine changed/)).toBeVisible()
})

test('asks before it hands in what ran out while it was closed', async ({ page }) => {
  await shiftClock(page, 0)
  await beginExam(page, { count: 5, minutes: 10 })
  await answerHere(page)
  const place = page.url()
  await page.goto('./#/')
  await shiftClock(page, 3 * 60 * 60_000)

  await page.goto(place)
  await expect(page.getByText(/while the examination was not open/)).toBeVisible()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'Result of the examination' })).toBeVisible()
  const [exam] = await readExams(page)
  expect(exam?.finishedAt).toBe(exam?.endsAt)
})

test('loses no answer of two windows, says that there are two, and has one result', async ({
  page,
  context,
}) => {
  await beginExam(page, { count: 5 })
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('Question 1 of 5')).toBeVisible()
  await expect(page.getByText(/open in another window too/)).toBeVisible()

  await answerHere(page)
  await other.getByRole('button', { name: /^Question 2,/ }).click()
  await answerHere(other)
  await expect(page.getByRole('button', { name: /^Question 2, answered/ })).toBeVisible()
  await expect(other.getByRole('button', { name: /^Question 1, answered/ })).toBeVisible()
  expect(await savedAnswers(page)).toHaveLength(2)

  await handIn(page)
  await expect(other.getByRole('heading', { name: 'Result of the examination' })).toBeVisible()
  expect(await countExamReviews(page)).toBe(2)
})

test('gives the same paper from one code in two languages on two machines', async ({ browser }) => {
  const [one, two] = [await browser.newContext(), await browser.newContext()]
  const [first, second] = [await one.newPage(), await two.newPage()]
  const code = await makeCode(first, { count: 20 })

  await first.goto(`./#/exam/paper?code=${code}`)
  await open(second, '/exam', 'ru')
  await second.getByLabel('Введите код').fill(code.toLowerCase().replaceAll('-', ' '))
  await second.getByRole('button', { name: 'Открыть' }).click()
  await second.getByRole('link', { name: 'На бумагу' }).click()

  const paperOn = (page: Page) =>
    page
      .locator('[data-paper="A"] [data-question]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-question')))
  await expect.poll(async () => (await paperOn(second)).length).toBe(20)
  expect(await paperOn(second)).toEqual(await paperOn(first))
  await one.close()
  await two.close()
})

test('says what is wrong with a code, and keeps what was typed', async ({ page }) => {
  const code = await makeCode(page, { count: 5 })
  await page.goto('./#/exam')
  const field = page.getByLabel('Enter the code')
  const enter = async (typed: string) => {
    await field.fill(typed)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
  }

  await enter('hello')
  await expect(page.getByText('This is not the code of an examination.')).toBeVisible()
  const wrong = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
  await enter(wrong)
  await expect(page.getByText(/The code is mistyped/)).toBeVisible()
  await expect(field).toHaveValue(wrong)
  await enter(code)
  await expect(page.getByRole('heading', { name: 'Rules of the examination' })).toBeVisible()
  await page.goto('./#/exam?code=no')
  await expect(page.getByText('This is not the code of an examination.')).toBeVisible()
})

test('takes results away as CSV, and the mistakes and the answers into further study', async ({
  page,
}) => {
  await beginExam(page, { count: 5 })
  await answerHere(page)
  await handIn(page)

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Result (CSV)' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(text.startsWith('\ufeffNo.,Kind,')).toBe(true)
  expect(parseCsv(text, ',')).toHaveLength(6)

  await page.getByRole('button', { name: 'Take these answers into my revision' }).click()
  await expect(page.getByText('The answers are in your revision.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('The answers are in your revision.')).toBeVisible()

  await page.getByRole('button', { name: /^Retake the mistakes/ }).click()
  await expect(page.getByText(/^Question 1 of [45]$/)).toBeVisible()
  await handIn(page)
  await page.goto('./#/exam')
  const all = page.waitForEvent('download')
  await page.getByRole('button', { name: 'All results (CSV)' }).click()
  const rows = parseCsv(await readFile(await (await all).path(), 'utf8'), ',')
  expect(rows).toHaveLength(3)

  await page
    .getByRole('button', { name: /^Delete: / })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).last().click()
  await expect(page.getByRole('link', { name: /^Result: / })).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Delete: / })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Result: / })).toHaveCount(1)
})

test('has nothing for axe to complain of', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const code = await makeCode(page, { count: 5 })
  await page.getByText('Chosen parts').click()
  await expectNoComplaints(page, 'builder')
  await page.goto(`./#/exam/paper?code=${code}`)
  await expect(page.getByRole('heading', { name: 'The examination on paper' })).toBeVisible()
  await speak(page, 'ky')
  await expectNoComplaints(page, 'paper')
  await speak(page, 'en')
  await page.goto(`./#/exam?code=${code}`)
  await expectNoComplaints(page, 'preface')
  await page.getByRole('button', { name: 'Begin the examination' }).click()
  await expect(page.getByText('Question 1 of 5')).toBeVisible()
  await answerHere(page)
  await page.keyboard.press('f')
  await expectNoComplaints(page, 'sitting')
  await page.getByRole('button', { name: 'Hand in', exact: true }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoComplaints(page, 'handing in')
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Result of the examination' })).toBeVisible()
  await expectNoComplaints(page, 'result')
  await page.goto('./#/exam')
  await expect(page.getByRole('link', { name: /^Result: / })).toBeVisible()
  await expectNoComplaints(page, 'history')
})

const countExamReviews = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const rows = opening.result.transaction('reviews').objectStore('reviews').getAll()
          rows.onsuccess = () => {
            opening.result.close()
            resolve(rows.result.filter(({ mode }) => mode === 'exam').length)
          }
        }
      }),
  )
