import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import {
  callBridge,
  chooseItem,
  expect,
  openAtlas,
  openAudience,
  shownFolders,
  test,
  watchFolders,
} from './atlas.ts'

const heading = { level: 1 }

const recentLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.getMenuItemById('recent')
      ?.submenu?.items.filter(({ type }) => type !== 'separator')
      .map(({ label }) => label),
  )

/** Chooses this file in the next dialogs, and notes where each began. */
const chooseFile = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, path) => {
    const began: unknown[] = []
    Reflect.set(globalThis, 'began', began)
    dialog.showOpenDialog = async (...args: unknown[]) => {
      began.push(Reflect.get(Object(args.at(-1)), 'defaultPath'))
      return { canceled: false, filePaths: [path] }
    }
  }, path)

const began = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'began'))

test('opens a file of any kind of ours, and has it among the recent ones at the next start', async ({
  userData,
}) => {
  const lesson = join(userData, 'Сабак.atlaslesson')
  await writeFile(lesson, '{"сабак":"ң"}')
  const first = await openAtlas(userData)
  await expect(first.page.getByRole('heading', heading)).toBeVisible()
  expect(await recentLabels(first.app)).toEqual(['Азырынча жок'])
  await chooseFile(first.app, lesson)

  await chooseItem(first.app, 'open')

  await expect(first.page.getByRole('heading', heading)).toHaveText('Сабактар')
  await expect(first.page.getByText('Бул файл сабак эмес, башка нерсе.')).toBeVisible()
  await expect.poll(() => recentLabels(first.app)).toEqual(['Сабак.atlaslesson', 'Тизмени тазалоо'])
  await first.app.close()
  expect(JSON.parse(await readFile(join(userData, 'recent.json'), 'utf8'))).toEqual([lesson])

  const second = await openAtlas(userData)
  await expect(second.page.getByRole('heading', heading)).toBeVisible()
  await chooseItem(second.app, 'recent-0')
  await expect(second.page.getByRole('heading', heading)).toHaveText('Сабактар')
  await second.page.evaluate(() => location.assign('#/glossary'))
  await expect(second.page.getByRole('heading', heading)).not.toHaveText('Сабактар')
  await chooseFile(second.app, lesson)
  await chooseItem(second.app, 'open')
  // Once it has come to the page it is among the recent ones.
  await expect(second.page.getByRole('heading', heading)).toHaveText('Сабактар')
  expect(await began(second.app)).toEqual([userData])
  await chooseItem(second.app, 'clear-recent')
  await expect.poll(() => recentLabels(second.app)).toEqual(['Азырынча жок'])
  await second.app.close()
})

test('shows what the program is made of, in the page itself', async ({ atlas: { app, page } }) => {
  await expect(page.getByRole('heading', heading)).toBeVisible()

  expect(await chooseItem(app, 'about')).toBe('Аткаруу атласы жөнүндө')

  await expect(page.getByRole('heading', heading)).toHaveText('Программа жөнүндө')
  const versions = await app.evaluate(() => [process.versions.electron, process.versions.chrome])
  for (const version of versions)
    await expect(page.getByText(version ?? '', { exact: true })).toBeVisible()
  await page.getByText(/^react \d/).click()
  await expect(page.locator('details[open] pre')).toContainText('Permission is hereby granted')
  await expect(page.getByText(/^electron \d/)).toBeVisible()
})

test('shows the folders of the backups and of the log', async ({ atlas: { app }, userData }) => {
  await watchFolders(app)

  await chooseItem(app, 'backups')
  await chooseItem(app, 'logs')

  await expect
    .poll(async () => (await shownFolders(app)).sort())
    .toEqual([join(userData, 'backups'), join(userData, 'logs')])
})

test('makes the text of the page larger and keeps it so', async ({ atlas: { app, page } }) => {
  await expect(page.getByRole('heading', heading)).toBeVisible()
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const usual = await size()

  await chooseItem(app, 'text-larger')
  await expect.poll(size).toBeCloseTo(usual * 1.15)
  await chooseItem(app, 'text-larger')
  await expect.poll(size).toBeCloseTo(usual * 1.3)
  await chooseItem(app, 'text-normal')

  await expect.poll(size).toBeCloseTo(usual)
})

test('closes the audience’s window, and offers that only while there is one', async ({
  atlas: { app, page },
}) => {
  const isOffered = () =>
    app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('close-audience')?.enabled,
    )
  expect(await isOffered()).toBe(false)
  await openAudience(app, page, '/present/x')
  expect(await isOffered()).toBe(true)

  await chooseItem(app, 'close-audience')

  await expect.poll(() => callBridge(page, 'isAudienceOpen')).toEqual({ answer: false })
  expect(await isOffered()).toBe(false)
})

test('takes a file that is dropped on the window, wherever one is', async ({ atlas: { page } }) => {
  await expect(page.getByRole('heading', heading)).toHaveText(/./)
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['progress'], 'progress.json'))
    return transfer
  })

  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
  await expect(page.getByText(/файлдарын ушул жерге таштаңыз/)).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })

  await expect(page.getByRole('heading', heading)).toHaveText('Жетишкендик')
  await expect(page.getByText(/файлы эмес же толук эмес/)).toBeVisible()
})
