import { type Browser, expect, type Page, test } from '@playwright/test'
import { LOCALES } from '../../content/schema.ts'
import { open, speak } from './atlas.ts'
import { expectNoComplaints } from './axe.ts'
import { answersAt, bringIn, NOON, yearOfReviews } from './yearOfStudy.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

test.use({ timezoneId: 'Asia/Bishkek' })
// Each test brings a whole history in by way of a file.
test.describe.configure({ timeout: 180_000 })

const figure = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })
const streakOn = (page: Page) => figure(page, 'Days in a row').locator('dd').first()

async function openAt(page: Page, at: number): Promise<void> {
  await page.clock.setFixedTime(at)
  await page.reload()
  await open(page, '/progress', 'en')
}

test('shows a year of study at once, told in figures, squares and bars', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await expect(page.getByText('No answers yet.')).toBeVisible()
  const reviews = await yearOfReviews()
  await bringIn(page, { reviews })

  await expect(streakOn(page)).toHaveText('12')
  await expect(
    page.getByText(`Answers given: ${reviews.length.toLocaleString('en-GB')}`),
  ).toBeVisible()
  const right = reviews.filter(({ correct }) => correct).length / reviews.length
  await expect(figure(page, 'Right answers')).toContainText(`${Math.floor(right * 100)}%`)
  await expect(figure(page, 'Recalled on revision')).toContainText(/\d+%/)

  // Every day in words, and the arrow keys from one to another.
  const days = page.getByRole('table', { name: 'A year of study' }).getByRole('button')
  expect(await days.count()).toBeGreaterThan(364)
  const today = days.and(page.locator('[tabindex="0"]'))
  await expect(today).toHaveAccessibleName('Friday, 27 November 2026: no answers')
  await today.focus()
  await page.keyboard.press('ArrowUp')
  const yesterday = reviews.filter(({ at }) => at > NOON - DAY)
  await expect(page.locator(':focus')).toHaveAccessibleName(
    new RegExp(`^Thursday, 26 November 2026: answers ${yesterday.length}, right \\d+, \\d+ mins?$`),
  )
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Thursday, 19 November 2026/)
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Friday, 27 November 2026/)

  // Levels differ by the size of the mark, not by colour alone.
  const sizes = await page.evaluate(() =>
    [1, 2, 3].map(
      (level) => document.querySelector(`[data-level="${level}"] > span`)?.clientWidth ?? 0,
    ),
  )
  expect([...sizes].sort((a, b) => a - b)).toEqual(sizes)
  expect(new Set(sizes).size).toBe(3)

  await page.getByText('As a table').first().click()
  await expect(page.getByRole('row', { name: /^Thursday, 26 November 2026/ })).toBeVisible()

  await expect(
    page.getByRole('img', { name: /^The next 30 days\. Questions falling due: \d/ }),
  ).toBeVisible()

  // Weak spots lead to practice of just these.
  const practise = page.getByRole('button', { name: /^Practise: / }).first()
  await practise.click()
  await expect(page).toHaveURL(/#\/quiz/)
  await expect(page.getByText(/Question 1 of \d+/)).toBeVisible()
})

test('has nothing for axe to complain of with a year of study', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { reviews: await yearOfReviews(120) })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/progress', 'ru')
  await expect(page.getByRole('table')).toBeVisible()

  await expectNoComplaints(page, 'progress')
})

test('tells the year of study in Kyrgyz without a Latin letter', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { reviews: await yearOfReviews(60) })
  await speak(page, 'ky')
  await page.getByText('Таблица түрүндө').first().click()
  await expect(page.getByRole('row', { name: /^2026-ж., 26-ноябрь, бейшемби/ })).toBeVisible()

  const told = await page.evaluate(() => [
    ...[...document.querySelectorAll('main [aria-label]')].map(
      (element) => element.getAttribute('aria-label') ?? '',
    ),
    ...[...document.querySelectorAll('main table, main dl')].map((part) => part.textContent ?? ''),
  ])

  expect(told.filter((text) => /[A-Za-z]/.test(text))).toEqual([])
})

test('keeps the streak across midnight, and is not ended by a day still going on', async ({
  page,
}) => {
  const evening = NOON + 11 * HOUR // 23:00
  await page.clock.setFixedTime(evening)
  await open(page, '/progress', 'en')
  const yesterday = evening - DAY
  // At half past midnight the study day of the evening before is still going on.
  await bringIn(page, {
    reviews: answersAt([
      [yesterday, -360],
      [evening + 1.5 * HOUR, -360],
    ]),
  })

  await openAt(page, evening + 2 * HOUR)
  await expect(streakOn(page)).toHaveText('2')
  await expect(figure(page, 'Answers today').locator('dd').first()).toHaveText('1')

  await openAt(page, evening + 5.5 * HOUR)
  await expect(streakOn(page)).toHaveText('2')
  await expect(figure(page, 'Answers today').locator('dd').first()).toHaveText('0')
  await expect(page.getByText('No answer yet today, but the day is not over.')).toBeVisible()

  await openAt(page, evening + 2 * DAY)
  await expect(page.getByText('Forgiven day: 28 Nov.')).toBeVisible()
  await openAt(page, evening + 3 * DAY)
  await expect(streakOn(page)).toHaveText('0')
})

/** The streak that a machine in this zone shows at an instant. */
async function streakIn(
  browser: Browser,
  timezoneId: string,
  now: number,
  answers: readonly (readonly [number, number])[],
): Promise<{ readonly text: string | null; readonly isForgiven: boolean }> {
  const context = await browser.newContext({ timezoneId })
  const page = await context.newPage()
  await page.clock.setFixedTime(now)
  await open(page, '/progress', 'en')
  await bringIn(page, { reviews: answersAt(answers) })
  await expect(streakOn(page)).not.toHaveText('0')
  const text = await streakOn(page).textContent()
  const isForgiven = await page.getByText('Forgiven day:').isVisible()
  await context.close()
  return { text, isForgiven }
}

test('keeps the streak of who flies round the world, over the date line too', async ({
  browser,
}) => {
  const utc = (day: number, hour: number) => Date.UTC(2026, 10, day, hour)
  // Bishkek on the 23rd and 24th, New York on the 24th and 25th, then Kiritimati, where it is the 27th.
  const answers = [
    [utc(23, 14), -360],
    [utc(24, 14), -360],
    [utc(25, 1), 300],
    [utc(26, 1), 300],
    [utc(26, 21), -840],
  ] as const

  const inNewYork = await streakIn(browser, 'America/New_York', utc(26, 2), answers.slice(0, 4))
  const onKiritimati = await streakIn(browser, 'Pacific/Kiritimati', utc(26, 22), answers)

  expect(inNewYork).toEqual({ text: '3', isForgiven: false })
  expect(onKiritimati).toEqual({ text: '4', isForgiven: false })
})

test('keeps the streak over the nights when the clocks change', async ({ browser }) => {
  // Berlin went back an hour on 25 October 2026, and forward on 28 March 2027; at 04:30 each day.
  const autumn = [
    [Date.UTC(2026, 9, 24, 2, 30), -120],
    [Date.UTC(2026, 9, 25, 3, 30), -60],
    [Date.UTC(2026, 9, 26, 3, 30), -60],
  ] as const
  const spring = [
    [Date.UTC(2027, 2, 27, 3, 30), -60],
    [Date.UTC(2027, 2, 28, 2, 30), -120],
    [Date.UTC(2027, 2, 29, 2, 30), -120],
  ] as const

  for (const answers of [autumn, spring]) {
    const now = (answers.at(-1)?.[0] ?? 0) + HOUR
    expect(await streakIn(browser, 'Europe/Berlin', now, answers)).toEqual({
      text: '3',
      isForgiven: false,
    })
  }
})

test('scrolls nothing sideways with a year of study, in any language', async ({ page }) => {
  await page.clock.setFixedTime(NOON)
  await open(page, '/progress', 'en')
  await bringIn(page, { reviews: await yearOfReviews(60) })
  for (const locale of LOCALES) {
    await speak(page, locale)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, locale).toBeLessThanOrEqual(0)
  }
})
