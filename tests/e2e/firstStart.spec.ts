import { expect, test } from '@playwright/test'
import { LOCALES } from '../../content/schema.ts'
import { open, WORDS } from './atlas.ts'

test('greets a newcomer in Kyrgyz', async ({ page }) => {
  await open(page)

  await expect(page.locator('html')).toHaveAttribute('lang', 'ky')
  await expect(page).toHaveTitle('Аткаруу атласы')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Аткаруу атласына кош келиңиз')
})

for (const locale of LOCALES)
  test(`speaks ${locale} from the first screen on and keeps to it`, async ({ page }) => {
    await open(page, '/', locale)
    await page.reload()

    await expect(page).toHaveTitle(WORDS[locale].title)
    await expect(page.getByRole('link', { name: WORDS[locale].today, exact: true })).toBeVisible()
  })

test('asks nothing of any other machine', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) elsewhere.push(url)
  })

  for (const place of ['/', '/explore', '/explore/france/enforce-judgment', '/quiz', '/glossary'])
    await open(page, place)

  expect(elsewhere).toEqual([])
})

test('breaks none of its own content security policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))

  for (const place of [
    '/',
    '/explore/france',
    '/explore/france/chambers',
    '/quiz',
    '/glossary',
    '/progress',
    '/settings',
    '/about',
  ])
    await open(page, place)

  expect(complaints).toEqual([])
})
