import { expect, test } from '@playwright/test'
import { startKind } from './answering.ts'
import { countReviews, open } from './atlas.ts'

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
