import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import type { Plan } from '../../renderer/domain/plan/plan.ts'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import { bringIn, NOON, yearOfReviews } from './yearOfStudy.ts'

test.use({ timezoneId: 'Asia/Bishkek' })
// Each test brings a whole history in by way of a file.
test.describe.configure({ timeout: 180_000 })

const makePlan = (given: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  name: 'Winter examination',
  day: '2026-12-20',
  scope: [],
  minutes: 60,
  updatedAt: NOON,
  device: 'laptop',
  deleted: false,
  ...given,
})

const chooseDay = async (page: Page, day: string, month: string, year: string) => {
  await page.getByRole('combobox', { name: 'Day', exact: true }).selectOption(day)
  await page.getByRole('combobox', { name: 'Month' }).selectOption(month)
  await page.getByRole('combobox', { name: 'Year' }).selectOption(year)
}

/** How many questions the chart of the coming days shows on its first days. */
const dueTold = async (page: Page): Promise<string> =>
  (await page.getByRole('img', { name: /^The next 30 days/ }).getAttribute('aria-label')) ?? ''

test('makes a plan, keeps it, changes it, and deletes it with a way back', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/plan', 'en')
  await expect(page.getByText('No plans yet.')).toBeVisible()

  await page.getByRole('button', { name: 'New plan' }).click()
  await expect(page.getByRole('heading', { name: 'New plan' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Name' }).fill('State examination')
  await chooseDay(page, '31', '11', '2026')
  await page.getByText('Some countries and themes').click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('There is no such day in the calendar.')
  await expect(alert).toContainText('Choose at least one country or theme.')
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('State examination')

  await chooseDay(page, '15', '01', '2027')
  await expect(page.getByText('Friday, 15 January 2027 · Days left: 49')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Italy/ }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'State examination' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Plans' })).toBeFocused()
  await expect(page.getByText('There is time enough')).toBeVisible()
  await expect(page.getByRole('meter', { name: 'New questions' })).toHaveAttribute(
    'aria-valuetext',
    /^0 of [1-9]\d*$/,
  )

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'To a calendar: State examination' }).click()
  const calendar = await downloading
  expect(calendar.suggestedFilename()).toBe('examination-plan-2027-01-15.ics')
  const events = new ICAL.Component(ICAL.parse(await readFile(await calendar.path(), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
  expect(events.at(-1)?.summary).toBe('Examination day: State examination')
  expect(events.at(-1)?.startDate.toString()).toBe('2027-01-15')
  expect(events[0]?.startDate.toString()).toBe('2026-11-27')
  expect(events[0]?.summary).toMatch(/^Study: [1-9]\d* new, 0 to revise/)
  await expect(
    page.getByRole('img', { name: /State examination\. On the day: \d+% if you keep/ }),
  ).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'State examination' })).toBeVisible()
  await page.getByRole('button', { name: 'Change: State examination' }).click()
  await chooseDay(page, '20', '12', '2026')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Sunday, 20 December 2026 · Days left: 23')).toBeVisible()

  await page.getByRole('button', { name: 'Delete: State examination' }).click()
  await expect(page.getByText('The plan was deleted.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'State examination' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'State examination' })).toBeVisible()

  await page.getByRole('button', { name: 'Delete: State examination' }).click()
  await page.reload()
  await expect(page.getByText('No plans yet.')).toBeVisible()
})

test('begins with what the plan asks for today', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { plans: [makePlan({ scope: ['italy'] })] })
  await open(page, '/plan')
  const meter = page.getByRole('meter', { name: 'New questions' })
  const quota = Number((await meter.getAttribute('aria-valuetext'))?.split(' ').at(-1))

  await page.getByRole('button', { name: 'Begin now' }).click()

  await expect(page.getByText(`Question 1 of ${quota}`)).toBeVisible()
})

test('says honestly that the time is not enough, and mends it by more time or less to learn', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { plans: [makePlan({ minutes: 10 })] })
  await open(page, '/plan')
  await expect(page.getByText('Not enough time')).toBeVisible()
  await expect(
    page.getByText(/At 10 mins a day, [\d,]+ of [\d,]+ questions will not be reached/),
  ).toBeVisible()
  await expect(page.getByText(/To reach them all takes .+ a day/)).toBeVisible()

  const narrow = page.getByRole('button', { name: /^Narrow the scope: / })
  await expect(narrow).toBeVisible()
  await page.getByRole('button', { name: /^Give it .+ a day$/ }).click()
  await expect(page.getByText('There is time enough')).toBeVisible()

  await open(page, '/progress')
  await bringIn(page, { plans: [makePlan({ id: 'other', name: 'Other', minutes: 10 })] })
  await open(page, '/plan')
  await narrow.click()
  await expect(page.getByText('There is time enough')).toHaveCount(2)
})

test('asks everything examined once more before the day, and what is learnt stays as it is', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { reviews: await yearOfReviews(200) })
  const total = (told: string) => Number(/falling due: ([\d,]+)/.exec(told)?.[1]?.replace(',', ''))
  const before = total(await dueTold(page))
  const cards = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('atkaruu-atlas')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const all = opening.result.transaction('cards').objectStore('cards').getAll()
            all.onsuccess = () => {
              opening.result.close()
              resolve(JSON.stringify(all.result))
            }
          }
        }),
    )
  const kept = await cards()

  await bringIn(page, { plans: [makePlan()] })

  // Within thirty days each question that was met now falls due at least once.
  const met = new Set((await yearOfReviews(200)).map(({ questionId }) => questionId)).size
  await expect.poll(async () => total(await dueTold(page))).toBe(met)
  expect(met).toBeGreaterThan(before)
  expect(await cards()).toBe(kept)
})

test('puts past days, the day itself, an empty scope and several plans into plain words', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, {
    plans: [
      makePlan({ id: 'past', name: 'Autumn test', day: '2026-10-01' }),
      makePlan({ id: 'today', name: 'This very day', day: '2026-11-27', scope: ['italy'] }),
      makePlan({ id: 'gone', name: 'Of another atlas', scope: ['atlantis'] }),
      makePlan({ id: 'later', scope: ['italy', 'france'] }),
    ],
  })
  await open(page, '/plan')

  await expect(page.getByRole('heading', { name: 'Examinations gone by' })).toBeVisible()
  await expect(page.getByText('Autumn test · Thursday, 1 October 2026')).toBeVisible()
  await expect(page.getByText('The examination is today.')).toBeVisible()
  await expect(page.getByText('There is not one question in this scope.')).toBeVisible()
  await expect(
    page.getByText(/^Left for today in all plans: new questions \d+, reviews 0/),
  ).toBeVisible()
})

test('has nothing for axe to complain of, and no Latin letter in Kyrgyz', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { plans: [makePlan({ name: '', minutes: 10 })] })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/plan', 'ky')
  await expect(page.locator('figure')).toBeVisible()
  await page.getByRole('button', { name: 'Жаңы план' }).click()
  for (const details of await page.locator('summary').all()) await details.click()

  await expectNoComplaints(page, 'plan')
  const told = await page.evaluate(() => document.querySelector('main')?.innerText ?? '')
  expect(told).toContain('Убакыт жетпейт')
  expect(told.match(/.*[A-Za-z].*/g)).toBeNull()
  await speak(page, 'en')
  await expect(page.getByText('Not enough time')).toBeVisible()
})
