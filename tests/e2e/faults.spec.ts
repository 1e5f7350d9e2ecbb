import { appendFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { type CardState, replay } from '../../renderer/domain/memory/cards.ts'
import type { Review } from '../../renderer/domain/memory/review.ts'
import type { DayTotals } from '../../renderer/domain/statistics/studyDay.ts'
import { answerRapidly } from './answerRapidly.ts'
import {
  answerQuestion,
  countReviews,
  finishQuiz,
  open,
  sitQuiz,
  speak,
  startQuiz,
} from './atlas.ts'
import { type KillableBrowser, test } from './killableBrowser.ts'

// Several starts of a browser, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 })

/** Fifty are those of the desktop program (tests/desktop/losses.spec.ts), on the same engine. */
const KILLS = 8
const LOST = 'Your answers were here before'
const MOMENT = new Date('2026-11-02T08:00:00Z')
const STASH = 'atkaruu-atlas/unsaved-notes'

/** Goes to a place, and brings the answers back where the program asks. */
async function arrive(page: Page, baseURL: string, place = '/quiz'): Promise<'found' | 'restored'> {
  await page.goto(`${baseURL}#${place}`)
  const heading = page.getByRole('heading', { level: 1 })
  await heading.waitFor()
  const lost = page.getByRole('button', {
    name: /Көчүрмөдөн кайтаруу|Восстановить из копии|Restore from the backup/,
  })
  if (!(await lost.isVisible())) return 'found'
  await lost.click()
  await expect(lost).toHaveCount(0)
  await heading.waitFor()
  return 'restored'
}

const inEnglish = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

const levelFolder = (profile: string, baseURL: string): string => {
  const { hostname, port } = new URL(baseURL)
  return join(profile, 'Default', 'IndexedDB', `http_${hostname}_${port}.indexeddb.leveldb`)
}

test(`loses no acknowledged answer when it is killed ${KILLS} times while answering`, async ({
  start,
  site,
}) => {
  let acknowledged = 0
  let restored = 0

  for (let round = 0; round < KILLS; round += 1) {
    const { page, kill } = await start()
    if ((await arrive(page, site)) === 'restored') restored += 1
    expect(await countReviews(page), `after kill ${round}`).toBeGreaterThanOrEqual(acknowledged)
    // What was written and not yet said to be so counts from here on too.
    acknowledged = await countReviews(page)
    if (round === 0) await inEnglish(page)
    const before = acknowledged
    await answerRapidly(page, () => {
      acknowledged += 1
    })
    await expect.poll(() => acknowledged).toBeGreaterThan(before)
    await pause(Math.random() * 300)
    await kill()
  }
  for (const which of ['first', 'second']) {
    const { page, close } = await start()
    if ((await arrive(page, site)) === 'restored') restored += 1
    expect(await countReviews(page), `${which} start`).toBeGreaterThanOrEqual(acknowledged)
    await close()
  }
  console.log(`${KILLS} kills, ${acknowledged} answers, ${restored} restores`)
})

/** What a kill in the middle of a record leaves: its head without its body. */
async function tearLog(profile: string, site: string): Promise<void> {
  const folder = levelFolder(profile, site)
  const log = (await readdir(folder))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1)
  await appendFile(join(folder, log ?? ''), Buffer.from([1, 2, 3, 4, 0x60, 0, 1]))
}

async function answerSome(browser: KillableBrowser, count: number): Promise<number> {
  let saved = 0
  await answerRapidly(browser.page, () => {
    saved += 1
  })
  await expect.poll(() => saved, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
  await browser.page.goto('about:blank')
  return saved
}

test('keeps what is answered after a kill that tore the log of the store', async ({
  start,
  profile,
  site,
}) => {
  const first = await start()
  await arrive(first.page, site)
  await inEnglish(first.page)
  await answerRapidly(first.page, () => undefined)
  await expect.poll(() => countReviews(first.page)).toBeGreaterThan(3)
  await first.kill()
  await tearLog(profile, site)

  const second = await start()
  expect(await arrive(second.page, site)).toBe('found')
  const found = await countReviews(second.page)
  const saved = await answerSome(second, 5)
  await second.close()

  // Without a new log all of it, found and saved, would be gone now.
  const third = await start()
  expect(await arrive(third.page, site)).toBe('found')
  expect(await countReviews(third.page)).toBeGreaterThanOrEqual(found + saved)
  await third.close()
})

test('asks before it greets a new user where the store is gone and a backup is not', async ({
  start,
  profile,
  site,
}) => {
  const first = await start()
  await arrive(first.page, site)
  await inEnglish(first.page)
  await answerSome(first, 5)
  await arrive(first.page, site, '/progress')
  const kept = await countReviews(first.page)
  await first.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(first.page.getByText('read again to check it')).toBeVisible()
  await first.close()
  await rm(levelFolder(profile, site), { recursive: true })

  const second = await start()
  await second.page.goto(`${site}#/`)
  // The language was lost with the rest.
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText(
    'Бул жерде мурда жоопторуңуз бар эле',
  )
  await expect(second.page.getByText(`жооптор: ${kept}`)).toBeVisible()
  await speak(second.page, 'ru')
  await second.page.getByRole('button', { name: 'Восстановить из копии' }).click()

  await expect(second.page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await countReviews(second.page)).toBe(kept)
  await second.close()
})

test('lets the learner begin anew, keeps the backups and does not ask again', async ({ page }) => {
  await sitQuiz(page, 5)
  await open(page, '/progress')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('read again to check it')).toBeVisible()
  await wipe(page)
  // Taken over before the question, the note would make the store look used.
  const waiting = () => page.evaluate((key) => localStorage.getItem(key), STASH)
  await page.evaluate(
    ([key, at]) => localStorage.setItem(key, JSON.stringify({ 'italy/x': { text: 'x', at } })),
    [STASH, Date.now()] as const,
  )
  await page.reload()
  await page.getByRole('button', { name: 'Жаңыдан баштоо' }).click()
  await expect.poll(waiting).toBeNull()

  await open(page, '/', 'en')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(LOST)
  await open(page, '/progress')
  await page
    .getByRole('button', { name: /^Restore: / })
    .last()
    .click()
  await expect(page.getByRole('dialog')).toContainText('Comes back: answers: 5')
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()

  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => countReviews(page).catch(() => 0)).toBe(5)
})

/** Deletes the database under the running program, as clearing it by hand would. */
const wipe = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('atkaruu-atlas')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
  )

test('says that the store is gone when it is deleted under it, and brings all back', async ({
  page,
}) => {
  await sitQuiz(page, 5)
  await open(page, '/progress')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('read again to check it')).toBeVisible()

  await wipe(page)

  await expect(page.getByText('The data was deleted while the program was open.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Көчүрмөдөн кайтаруу' }).click()
  await expect.poll(() => countReviews(page).catch(() => 0)).toBe(5)
})

test('backs up by itself after a pause', async ({ page }) => {
  await sitQuiz(page, 5)

  await open(page, '/progress')
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('list', { name: 'Backups, newest first' })).toBeVisible()
  }).toPass({ timeout: 40_000 })
})

test('says that backups cannot be written while answers still are, and no longer once they can', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { createWritable } = FileSystemFileHandle.prototype
    FileSystemFileHandle.prototype.createWritable = function (...options) {
      if (sessionStorage.getItem('disk') !== 'has room')
        return Promise.reject(new DOMException('no room', 'QuotaExceededError'))
      return createWritable.apply(this, options)
    }
  })
  await sitQuiz(page, 5)
  const notice = page.getByText('The backup cannot be written')
  await expect(notice).toBeVisible()
  expect(await countReviews(page)).toBe(5)

  await page.evaluate(() => sessionStorage.setItem('disk', 'has room'))
  await page.getByRole('button', { name: /^Again with the wrong ones/ }).click()
  await answerQuestion(page)

  await expect(notice).toHaveCount(0)
})

/** A clock that can be set, with everything else running on: Playwright's own would hold the timers too. */
const installClock = (page: Page) =>
  page.addInitScript(() => {
    const Machine = Date
    const shift = (): number => Number(sessionStorage.getItem('clock-shift') ?? 0)
    globalThis.Date = new Proxy(Machine, {
      construct: (target, given) =>
        given.length > 0 ? Reflect.construct(target, given) : new target(target.now() + shift()),
      get: (target, key) =>
        key === 'now' ? () => target.now() + shift() : Reflect.get(target, key),
    })
  })

test('goes on when the clock is set back a year, and nothing is lost', async ({ page }) => {
  await installClock(page)
  await sitQuiz(page, 5)

  await page.evaluate(() =>
    sessionStorage.setItem('clock-shift', String(-365 * 24 * 60 * 60 * 1000)),
  )
  await page.reload()
  await sitQuiz(page, 5)

  const times = await page.evaluate(() => Date.now())
  expect(times).toBeLessThan(Date.now() - 364 * 24 * 60 * 60 * 1000)
  expect(await countReviews(page)).toBe(10)
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open(page, '/progress')
  await page.getByRole('button', { name: 'Work out again', exact: true }).click()
  await expect(page.getByText('Everything was worked out again.')).toBeVisible()
  expect(await countReviews(page)).toBe(10)
})

test('keeps both answers when one question is answered in two windows', async ({
  page,
  context,
}) => {
  const other = await context.newPage()

  // Begun at one moment, before anything is answered, both ask the same; and all is answered at that moment.
  for (const window of [page, other]) {
    await window.clock.setFixedTime(MOMENT)
    await startQuiz(window)
  }

  await Promise.all([finishQuiz(page), finishQuiz(other)])

  expect(await countReviews(page)).toBe(10)
  const { days, reviews, cards } = await readStore(page)
  const sum = (key: 'answers' | 'fresh') => days.reduce((total, day) => total + day[key], 0)
  expect(sum('answers')).toBe(reviews.length)
  expect(new Set(reviews.map(({ questionId }) => questionId)).size).toBe(5)
  expect(sum('fresh')).toBe(5)
  expect(cards.map(({ questionId }) => questionId)).toEqual([...replay(reviews).keys()].sort())
  for (const [id, card] of replay(reviews))
    expect(cards.find(({ questionId }) => questionId === id)).toMatchObject({
      ...card,
      // The browser's arithmetic may differ from Node's in the last place.
      stability: expect.closeTo(card.stability, 6),
      difficulty: expect.closeTo(card.difficulty, 6),
    })
})

interface Store {
  readonly days: readonly DayTotals[]
  readonly reviews: readonly Review[]
  readonly cards: readonly CardState[]
}

/** The log as it lies on disk, and what the program has derived from it. */
const readStore = (page: Page): Promise<Store> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('atkaruu-atlas')
      opening.onsuccess = () => resolve(opening.result)
    })
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((resolve) => {
        const asking = db.transaction(table).objectStore(table).getAll()
        asking.onsuccess = () => resolve(asking.result)
      })
    const store = {
      days: await all<DayTotals>('days'),
      reviews: await all<Review>('reviews'),
      cards: await all<CardState>('cards'),
    }
    db.close()
    return store
  })

test('refuses a file too large to be read, and a million rows of nonsense', async ({
  page,
  profile,
}) => {
  await sitQuiz(page, 5)
  await open(page, '/progress')
  const huge = join(profile, 'huge.json')
  await writeFile(huge, '{')
  await truncate(huge, 400_000_000)
  const rows = join(profile, 'rows.json')
  await writeFile(
    rows,
    `{"format":"atkaruu-atlas/progress","version":3,"body":{"reviews":[${'{"__proto__":{"id":1}},'.repeat(999_999)}{}]}}`,
  )

  for (const [file, sentence] of [
    [huge, 'too large'],
    [rows, 'not right'],
  ] as const) {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import from a file' }).click()
    await (await choosing).setFiles(file)
    await expect(page.getByRole('alert'), file).toContainText(sentence, { timeout: 60_000 })
  }

  expect(await countReviews(page)).toBe(5)
})
