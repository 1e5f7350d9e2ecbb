import { expect, type Page, test } from '@playwright/test'
import { startKind } from './answering.ts'
import { answerQuestion, countReviews, open, startQuiz } from './atlas.ts'

test('says at once that nothing is saved where storage is refused, and still teaches', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.defineProperty(window, 'indexedDB', { value: undefined }))

  await open(page, '/', 'en')
  await expect(page.getByRole('alert')).toContainText('nothing is saved')

  await startKind(page, 'choice')
  await page.getByRole('article').getByRole('listitem').getByRole('button').first().click()
  await expect(page.getByText('Answer not saved: storing data is not allowed here.')).toBeVisible()
  await expect(page.getByText('Answer saved', { exact: true })).toHaveCount(0)
})

test('says that the disk is full when it is, and pretends nothing', async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await open(page)
  // Chromium grants a database room ahead of need; only a new connection asks again.
  await page.goto('about:blank')
  await page.waitForTimeout(3000)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await startKind(page, 'choice')

  await page.getByRole('article').getByRole('listitem').getByRole('button').first().click()

  await expect(page.getByText('Answer not saved: the disk is full.')).toBeVisible()
  await expect(page.getByText('The disk is full: nothing new is being saved.')).toBeVisible()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await countReviews(page)).toBe(0)
})

test('asks the browser to keep the data when there is something to keep, and not before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'asked', 0)
    StorageManager.prototype.persisted = async () => false
    StorageManager.prototype.persist = async () => {
      Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1)
      return true
    }
  })
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked'))
  await startQuiz(page)
  const before = await asked()

  await answerQuestion(page)

  expect(before).toBe(0)
  await expect.poll(asked).toBe(1)
})

test('reminds of a progress file when much is new, until it is written or put off', async ({
  page,
}) => {
  await open(page, '/progress', 'en')
  const reminder = page.getByRole('status').filter({ hasText: 'Export your answers to a file' })
  await addAnswers(page, 'first')
  await open(page, '/')
  await page.reload()
  await reminder.getByRole('link', { name: 'Go to the export' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export to a file' }).click()
  await downloading
  await open(page, '/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Atkaruu Atlas')
  await expect(reminder).toHaveCount(0)

  await addAnswers(page, 'second')
  await page.reload()
  await reminder.getByRole('button', { name: 'Later' }).click()

  await expect(reminder).toHaveCount(0)
})

/** Puts as many answers of this moment into the log as make a file due. */
const addAnswers = (page: Page, id: string): Promise<void> =>
  page.evaluate(
    (prefix) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('atkaruu-atlas')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('reviews', 'readwrite')
          for (let index = 0; index < 200; index++)
            transaction.objectStore('reviews').add({
              id: `${prefix}-${index}`,
              questionId: `q:made-up:${index}`,
              at: Date.now(),
              rating: 3,
              correct: true,
              score: 1,
              elapsedMs: 4000,
              mode: 'quiz',
              device: 'here',
              offsetMinutes: 0,
            })
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    id,
  )
