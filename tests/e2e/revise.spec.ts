import { expect, type Page, test } from '@playwright/test'
import { questionOn } from './answering.ts'
import { countReviews, open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import {
  answer,
  begin,
  DAY_ONE,
  daysLater,
  openRevise,
  passPlacing,
  readLog,
  readTable,
  setCount,
} from './revision.ts'

// Whole sessions, question by question.
test.describe.configure({ timeout: 180_000 })

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: DAY_ONE })
})

const finished = (page: Page) => page.getByRole('heading', { name: 'Session finished' })
const said = (page: Page, text: string) =>
  expect(page.getByText(text, { exact: true })).toBeVisible()

/** Answers rightly until the session is over; says how many answers that took. */
async function answerAll(page: Page): Promise<number> {
  let answers = 0
  while (!(await finished(page).isVisible())) {
    await answer(page, 'right')
    answers += 1
    await said(page, 'Answer saved')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeHidden()
  }
  return answers
}

test('revises day after day by keyboard alone, and what was known comes back later', async ({
  page,
}) => {
  await setCount(page, 'New questions a day', 3)
  await openRevise(page)
  await said(page, 'Questions for today: 3')
  await expect(page.getByRole('button', { name: 'Start revising' })).toBeFocused()
  await page.keyboard.press('Enter')

  const answers = await answerAll(page)
  await expect(
    page.getByText(/^Next revision: \d+ September 2026\. Questions: \d+\.$/),
  ).toBeVisible()
  expect(await countReviews(page)).toBe(answers)
  await openRevise(page)
  await page.getByRole('button', { name: 'Choose something else' }).click()
  await expect(page.getByRole('heading', { name: 'All done for today' })).toBeVisible()

  await page.clock.setSystemTime(daysLater(4))
  await open(page, '/')
  await page.reload()
  await expect(
    page.getByRole('heading', { name: /^Questions to revise today: [1-3]$/ }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Revise', exact: true }).click()
  await begin(page)
  await expect(page.getByText(/to repeat/)).toBeVisible()
})

test('takes the last answer back, and the question is there as if it had just come', async ({
  page,
}) => {
  await openRevise(page)
  await begin(page)
  const { id } = await answer(page, 'wrong')
  await said(page, 'Answer saved')
  expect((await readTable(page, 'cards')).length).toBe(1)

  await page.keyboard.press('u')
  await said(page, 'The last thing you did is undone.')
  expect((await questionOn(page)).id).toBe(id)
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeHidden()
  expect(await readTable(page, 'retractions')).toHaveLength(1)
  expect(await readTable(page, 'cards')).toHaveLength(0)

  await answer(page, 'right')
  await said(page, 'Answer saved')
  await page.keyboard.press('Enter')
  expect((await questionOn(page)).id).not.toBe(id)
  await page.keyboard.press('Control+z')
  await said(page, 'The last thing you did is undone.')
  expect((await questionOn(page)).id).toBe(id)
  expect(await readTable(page, 'retractions')).toHaveLength(2)
})

test('puts a question off until tomorrow, and lets it come then', async ({ page }) => {
  await openRevise(page)
  await begin(page)
  const { id, prompt } = await questionOn(page)

  await page.keyboard.press('b')
  await said(page, 'The question is put off until tomorrow.')
  expect((await questionOn(page)).id).not.toBe(id)
  await open(page, '/revise/held')
  await expect(page.getByText(prompt.replaceAll('*', ''))).toBeVisible()
  await expect(page.getByText('Put off until 2 September 2026')).toBeVisible()

  await page.clock.setSystemTime(daysLater(1))
  await page.reload()
  await expect(page.getByText(/^No question is held\./)).toBeVisible()
})

test('suspends a question until it is taken back', async ({ page }) => {
  await openRevise(page)
  await begin(page)
  const { id } = await questionOn(page)

  await page.keyboard.press('s')
  await said(page, 'The question is suspended: it is not asked until you take it back.')
  await page.keyboard.press('u')
  await said(page, 'The last thing you did is undone.')
  expect((await questionOn(page)).id).toBe(id)
  await page.keyboard.press('s')
  await said(page, 'The question is suspended: it is not asked until you take it back.')

  await page.clock.setSystemTime(daysLater(30))
  await open(page, '/revise/held')
  await page.reload()
  await expect(page.getByText('Suspended', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ask again' }).click()
  await said(page, 'The question will be asked again.')
  await expect(page.getByText(/^No question is held\./)).toBeVisible()
})

test('lets the learner grade a right answer, and says when each grade brings it back', async ({
  page,
}) => {
  await open(page, '/settings', 'en')
  await page.getByText('I do', { exact: true }).click()
  await openRevise(page)
  await begin(page)

  await answer(page, 'right')
  const grades = page.getByRole('list', { name: 'How well did you know it?' })
  await expect(grades.getByRole('button')).toHaveText([
    /Again\s*1 minute/,
    /Hard\s*6 minutes/,
    /Good\s*10 minutes/,
    /Easy\s*8 days/,
  ])
  await expect(grades.getByRole('button', { name: /Good/ })).toBeFocused()
  expect(await countReviews(page)).toBe(0)
  await page.keyboard.press('4')
  await expect.poll(() => readLog(page)).toMatchObject([{ rating: 4, mode: 'revise' }])

  await answer(page, 'wrong')
  await expect(grades).toBeHidden()
  await said(page, 'Answer saved')
  await expect(page.getByText('Comes back in 1 minute')).toBeVisible()
})

test('says why a question is asked now', async ({ page }) => {
  await setCount(page, 'New questions a day', 1)
  await openRevise(page)
  await begin(page)
  await passPlacing(page)
  await page.keyboard.press('w')
  await said(page, 'This question is new: you have not answered it yet.')
  await answer(page, 'wrong')
  await said(page, 'Answer saved')
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter')

  const why = page.getByRole('region', { name: 'Why now' })
  await expect(why.getByText(/^Last answered on 1 September 2026, 09:\d\d: wrong/)).toBeVisible()
  await expect(why.getByText(/^Planned for 1 September 2026, 09:/)).toBeVisible()
  await expect(why.getByText('Chance that you recall it now: 100%.')).toBeVisible()
  await expect(why.getByText('Phase: learning, the first short steps.')).toBeVisible()
  await expect(why.getByText('Asked a little early: no other question was left.')).toBeVisible()
  await page.keyboard.press('w')
  await expect(why).toBeHidden()
})

test('ends gently when the minutes are over', async ({ page }) => {
  await openRevise(page)
  await page.getByText('5 min', { exact: true }).click()
  await expect(page.getByText('Questions: 13, about 5 min')).toBeVisible()
  await page.getByRole('button', { name: 'Start revising' }).press('Enter')
  await answer(page, 'right')
  await page.keyboard.press('Enter')
  await passPlacing(page)

  await page.clock.setSystemTime(DAY_ONE.getTime() + 6 * 60_000)
  await answer(page, 'right')
  await said(page, 'Answer saved')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Time is up' })).toBeVisible()
  expect(await countReviews(page)).toBe(2)
})

test('asks about one country alone when told so', async ({ page }) => {
  await setCount(page, 'New questions a day', 4)
  await openRevise(page)
  await page.getByLabel('On what').selectOption({ label: 'France' })
  await page.getByRole('button', { name: 'Start revising' }).press('Enter')

  for (let number = 0; number < 3; number++) {
    expect((await answer(page, 'right')).system).toBe('france')
    await said(page, 'Answer saved')
    await page.keyboard.press('Enter')
  }
})

test('has something to offer when nothing is due, and practice leaves the schedule alone', async ({
  page,
}) => {
  await setCount(page, 'New questions a day', 0)
  await openRevise(page)
  await expect(page.getByRole('heading', { name: 'All done for today' })).toBeVisible()

  await page.getByRole('button', { name: 'More new questions: 10' }).click()
  await answer(page, 'wrong')
  await said(page, 'Answer saved')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByRole('heading', { name: 'Mistakes, explained' })).toBeVisible()
  const cards = await readTable(page, 'cards')
  await page.getByRole('button', { name: 'Choose something else' }).click()
  await page.getByText('Practice', { exact: true }).click()
  await page.getByRole('button', { name: 'Start revising' }).click()
  await answer(page, 'right')
  await expect(page.getByText('Practice: the schedule has not changed.')).toBeVisible()
  await said(page, 'Answer saved')

  expect((await readLog(page)).map(({ mode }) => mode).toSorted()).toEqual(['practice', 'revise'])
  expect(await readTable(page, 'cards')).toEqual(cards)
})

test('loses nothing when the page is loaded again in mid-session, and goes on with the session', async ({
  page,
}) => {
  await setCount(page, 'New questions a day', 5)
  await openRevise(page)
  await begin(page)
  await answer(page, 'right')
  await said(page, 'Answer saved')
  await page.keyboard.press('Enter')
  const { id } = await passPlacing(page)
  const progress = page.getByRole('progressbar')
  const before = (await progress.getAttribute('aria-label')) ?? ''
  // Nothing waits for the session to be kept: whoever reloads within that moment is a question behind.
  await expect.poll(async () => (await keptSession(page))?.turn.questionId).toBe(id)

  await page.reload()

  const goOn = page.getByRole('button', {
    name: /^Go on with the session you were in \(1 of \d answered\)$/,
  })
  await expect(goOn).toBeFocused()
  await expect(page.getByText('To repeat: 1, new: 4')).toBeVisible()
  expect(await countReviews(page)).toBe(1)
  await page.keyboard.press('Enter')
  expect((await questionOn(page)).id).toBe(id)
  await expect(progress).toHaveAttribute('aria-label', before)
  await answer(page, 'wrong')
  await said(page, 'Answer saved')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByText(/^1 of 2 right/).first()).toBeVisible()
  await expect.poll(() => keptSession(page)).toBeUndefined()

  await page.getByRole('button', { name: 'Choose something else' }).click()
  await begin(page)
  await expect.poll(() => keptSession(page)).toBeDefined()
  await page.reload()
  await page.getByRole('button', { name: 'Begin a new one' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Start revising' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'A session was left unfinished' })).toBeHidden()
})

/** The session that lies on disk for the next start. */
async function keptSession(page: Page): Promise<{ turn: { questionId: string } } | undefined> {
  const settings = await readTable<{ key: string; value: string }>(page, 'settings')
  const row = settings.find(({ key }) => key === 'revision')
  return row && JSON.parse(row.value).revision
}

test('keeps the session through other screens and languages', async ({ page }) => {
  await openRevise(page)
  await begin(page)
  const { id } = await answer(page, 'right')
  await page.getByRole('link', { name: 'Diagrams', exact: true }).click()
  await speak(page, 'ru')
  await page.goto('./#/')
  await page.getByRole('link', { name: 'Продолжить повторение' }).click()

  await expect(page.getByText('Ответ сохранён')).toBeVisible()
  await speak(page, 'en')
  expect((await questionOn(page)).id).toBe(id)
})

test('neither loses nor doubles an answer when two windows revise at once', async ({
  context,
  page,
}) => {
  await openRevise(page)
  await begin(page)
  const { id } = await passPlacing(page)
  const other = await context.newPage()
  await other.clock.install({ time: DAY_ONE })
  await openRevise(other)
  await begin(other)
  expect((await questionOn(other)).id).toBe(id)

  await answer(page, 'right')
  await said(page, 'Answer saved')
  await expect(other.getByText(/^This question was answered in another window\./)).toBeVisible()
  await other.getByRole('button', { name: 'Go to the next' }).click()
  await expect(other.getByText(/^This question was answered/)).toBeHidden()
  const next = await answer(other, 'right')
  await said(other, 'Answer saved')
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter')

  expect((await questionOn(page)).id).not.toBe(next.id)
  await Promise.all([answer(page, 'right'), other.keyboard.press('Enter')])
  await said(page, 'Answer saved')
  const log = await readLog(page)
  expect(log).toHaveLength(3)
  expect(new Set(log.map(({ questionId }) => questionId)).size).toBe(3)
})

test('says when the disk refuses an answer, keeps it, and saves it on another try', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (...given) {
      if (this.name === 'reviews' && Reflect.get(window, 'isDiskFull'))
        throw new DOMException('no room', 'QuotaExceededError')
      return add.apply(this, given)
    }
  })
  await openRevise(page)
  await begin(page)
  await page.evaluate(() => Reflect.set(window, 'isDiskFull', true))
  await answer(page, 'right')
  await said(page, 'Answers not saved: 1')
  await said(page, 'Answer not saved')
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter')
  await answer(page, 'right')
  await said(page, 'Answers not saved: 2')
  expect(await countReviews(page)).toBe(0)

  await page.evaluate(() => Reflect.set(window, 'isDiskFull', false))
  await page.getByRole('button', { name: 'Try to save again' }).click()

  await said(page, 'Answer saved')
  await expect(page.getByText(/^Answers not saved/)).toBeHidden()
  await expect.poll(() => countReviews(page)).toBe(2)
})

test('leaves single letters alone where they are switched off, and Ctrl with Z in force', async ({
  page,
}) => {
  await open(page, '/settings', 'en')
  await page.getByRole('switch', { name: 'Single-letter keys' }).press('Space')
  await openRevise(page)
  await begin(page)
  const { id } = await questionOn(page)

  for (const key of ['b', 's', 'w', 'u', '1']) await page.keyboard.press(key)
  expect((await questionOn(page)).id).toBe(id)
  await expect(page.getByRole('region', { name: 'Why now' })).toBeHidden()

  await page.getByRole('button', { name: 'Suspend' }).click()
  await said(page, 'The question is suspended: it is not asked until you take it back.')
  await page.keyboard.press('Control+z')
  await said(page, 'The last thing you did is undone.')
  expect((await questionOn(page)).id).toBe(id)
})

test('has nothing for axe to complain of', async ({ page }) => {
  await open(page, '/settings', 'en')
  await page.getByText('I do', { exact: true }).click()
  await expectNoComplaints(page, 'settings')
  await openRevise(page)
  await expectNoComplaints(page, 'start')
  await begin(page)
  await expectNoComplaints(page, 'question')
  await answer(page, 'right')
  await page.keyboard.press('w')
  await expectNoComplaints(page, 'grades and why')
  await page.keyboard.press('w')
  await page.keyboard.press('1')
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog', { name: 'Keys while revising' })).toBeVisible()
  await expectNoComplaints(page, 'keys')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await answer(page, 'wrong')
  await expectNoComplaints(page, 'wrong answer')
  await page.keyboard.press('s')
  await said(page, 'The question is suspended: it is not asked until you take it back.')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(finished(page)).toBeVisible()
  await expectNoComplaints(page, 'end')
  await open(page, '/revise/held')
  await expectNoComplaints(page, 'held')
})
