import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  callBridge,
  expect,
  heardIn,
  listen,
  openAtlas,
  openAudience,
  startAgain,
  test,
} from './atlas.ts'

const NO_LESSON = 'Бул сабактын файлы эмес. Эч нерсе өзгөргөн жок.'
const take = (page: Page) => callBridge(page, 'takeOpenedFile')

test('hands over what was given at the start, once, and to the main page alone', async ({
  userData,
}) => {
  const lesson = join(userData, 'Сабак үчүн.atlaslesson')
  await writeFile(lesson, '{"сабак":"ң"}')
  const { app, page } = await openAtlas(userData, [lesson])
  const { audience } = await openAudience(app, page, '/present/x')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сабактар')
  await expect(page.getByText('Бул файл сабак эмес, башка нерсе.')).toBeVisible()
  expect(await take(audience)).toEqual({ answer: null })
  expect(await take(page)).toEqual({ answer: null })
  await app.close()
})

test('hands over a course pack as bytes', async ({ userData }) => {
  const pack = join(userData, 'broken.atlas')
  await writeFile(pack, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff]))
  const { app, page } = await openAtlas(userData, [pack])

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Окуу топтомдору')
  await expect(page.getByText('Файл бузулган же толук эмес')).toBeVisible()
  await app.close()
})

test('takes what a second start or the system gives and tells the page', async ({
  atlas: { app, page },
  userData,
}) => {
  const lesson = join(userData, 'second.atlaslesson')
  const progress = join(userData, 'progress.json')
  await writeFile(lesson, 'lesson')
  await writeFile(progress, 'progress')
  await listen(page)

  expect(await startAgain(userData, [lesson])).toBe(0)

  await expect.poll(() => heardIn(page)).toEqual(['file-opened'])
  await expect(page.getByText(NO_LESSON)).toBeVisible()

  // As macOS does it.
  const prevented = await app.evaluate(({ app }, path) => {
    let isPrevented = false
    const event = {
      preventDefault: () => {
        isPrevented = true
      },
    }
    app.emit('open-file', event, path)
    return isPrevented
  }, progress)

  expect(prevented).toBe(true)
  await expect.poll(() => heardIn(page)).toHaveLength(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Жетишкендик')
  await expect(page.getByText(/файлы эмес же толук эмес/)).toBeVisible()
})

test('says which file could not be opened, and goes on to the next', async ({
  atlas: { app, page },
  userData,
}) => {
  await app.evaluate(({ dialog }) => {
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    dialog.showMessageBox = async (...args: unknown[]) => {
      said.push(Reflect.get(Object(args.at(-1)), 'detail'))
      return { response: 0, checkboxChecked: false }
    }
  })
  const binary = join(userData, 'binary.atlaslesson')
  const good = join(userData, 'good.atlaslesson')
  await writeFile(binary, Buffer.from([0xff, 0xfe, 0x00]))
  await writeFile(good, 'good')
  await startAgain(userData, [join(userData, 'missing.json'), binary, good])

  await expect(page.getByText(NO_LESSON)).toBeVisible()

  expect(await app.evaluate(() => Reflect.get(globalThis, 'said'))).toEqual([
    expect.stringMatching(/^missing\.json\n./),
    'binary.atlaslesson\nБул атластын файлы эмес.',
  ])
})
