import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, killTree, openAtlas, test } from './atlas.ts'
import {
  answerRapidly,
  answerSome,
  backupsIn,
  countReviews,
  goToQuiz,
  speakEnglish,
} from './studying.ts'

const KILLS = 50

/** Half a record at the end of the store's log, as a kill leaves it: its head without its body. */
async function tearLog(userData: string): Promise<void> {
  const files = await readdir(userData, { recursive: true })
  const log = files
    .filter((name) => /\.indexeddb\.leveldb[\\/]\d+\.log$/.test(name))
    .sort()
    .at(-1)
  if (log === undefined) throw new Error('the store has no log')
  await appendFile(join(userData, log), Buffer.from([1, 2, 3, 4, 0x60, 0, 1]))
}

test('brings the answers back by itself, and says so, when the store comes up empty', async ({
  userData,
}) => {
  test.setTimeout(180_000)
  const first = await openAtlas(userData)
  const answered = await answerSome(first.page, 5)
  await first.app.close()
  await tearLog(userData)

  // The data is still there, and what is written goes behind the tear.
  const second = await openAtlas(userData)
  const before = await answerSome(second.page, answered + 1)
  await second.app.close()

  const third = await openAtlas(userData)
  await expect(third.page.getByText('Your answers were restored from a backup')).toBeVisible()
  await expect.poll(() => countReviews(third.page).catch(() => 0)).toBe(before)
  await third.page.getByRole('button', { name: 'I understand' }).click()
  await third.app.close()

  const fourth = await openAtlas(userData)
  await fourth.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await countReviews(fourth.page)).toBe(before)
  await expect(fourth.page.getByText('Your answers were restored')).toHaveCount(0)
  await fourth.app.close()
})

test('backs up right after opening when it was killed', async ({ userData }) => {
  const first = await openAtlas(userData)
  await answerSome(first.page, 3)
  await killTree(first.app)
  const before = await backupsIn(userData)

  const second = await openAtlas(userData)

  await expect.poll(() => backupsIn(userData).then((all) => all.at(-1))).not.toBe(before.at(-1))
  const newest = (await backupsIn(userData)).at(-1) ?? ''
  const { body, checksum } = JSON.parse(await readFile(join(userData, 'backups', newest), 'utf8'))
  expect(body.reviews.length).toBeGreaterThanOrEqual(3)
  expect(JSON.stringify(checksum)).toMatch(/[0-9a-f]{16}/)
  await second.app.close()
})

test('keeps the last backup of another version for good before its own first start', async ({
  userData,
}) => {
  const first = await openAtlas(userData)
  await answerSome(first.page, 3)
  await first.app.close()
  const newest = (await backupsIn(userData)).at(-1) ?? ''
  await writeFile(join(userData, 'versions.json'), '{"atlas":"0.0.1","electron":"44.0.0"}')

  const second = await openAtlas(userData)
  await second.app.close()

  const kept = newest.replace('.auto.', '.upgrade.')
  expect(await readFile(join(userData, 'backups', kept), 'utf8')).toBe(
    await readFile(join(userData, 'backups', newest), 'utf8'),
  )
  const third = await openAtlas(userData)
  await third.app.close()
  const upgrades = (await backupsIn(userData)).filter((name) => name.includes('.upgrade.'))
  expect(upgrades).toEqual([kept])
})

test(`loses no acknowledged answer when it is killed ${KILLS} times while answering`, async ({
  userData,
}) => {
  test.setTimeout(900_000)
  const began = Date.now()
  let acknowledged = 0
  for (let round = 0; round < KILLS; round++) {
    const { app, page } = await openAtlas(userData)
    if (round === 0) await speakEnglish(page)
    await goToQuiz(page)
    const found = await countReviews(page)
    expect(found, `after kill ${round}`).toBeGreaterThanOrEqual(acknowledged)
    // What was written and not yet said to be so counts from here on too.
    acknowledged = found
    await answerRapidly(page, () => {
      acknowledged += 1
    })
    await expect.poll(() => acknowledged, { intervals: [20] }).toBeGreaterThan(found)
    await pause(Math.random() * 300)
    await killTree(app)
  }
  for (const which of ['first', 'second']) {
    const { app, page } = await openAtlas(userData)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await countReviews(page), `${which} start`).toBeGreaterThanOrEqual(acknowledged)
    await app.close()
  }
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${KILLS} kills, ${acknowledged} answers, ${seconds} s`)
})
