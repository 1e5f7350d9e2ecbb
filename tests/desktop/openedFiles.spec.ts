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

const take = (page: Page) => callBridge(page, 'takeOpenedFile')

test('hands over what was given at the start, once, and to the main page alone', async ({
  userData,
}) => {
  const lesson = join(userData, 'Сабак үчүн.atlaslesson')
  await writeFile(lesson, '{"сабак":"ң"}')
  const { app, page } = await openAtlas(userData, [lesson])
  const { audience } = await openAudience(app, page, '/present/x')

  const toAudience = await take(audience)
  const toMain = [await take(page), await take(page)]

  expect(toAudience).toEqual({ answer: null })
  expect(toMain).toEqual([
    { answer: { name: 'Сабак үчүн.atlaslesson', contents: '{"сабак":"ң"}' } },
    { answer: null },
  ])
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
  expect(await take(page)).toEqual({ answer: { name: 'second.atlaslesson', contents: 'lesson' } })

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
  expect(await take(page)).toEqual({ answer: { name: 'progress.json', contents: 'progress' } })
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

  await expect
    .poll(() => take(page))
    .toEqual({ answer: { name: 'good.atlaslesson', contents: 'good' } })

  expect(await app.evaluate(() => Reflect.get(globalThis, 'said'))).toEqual([
    expect.stringMatching(/^missing\.json\n./),
    'binary.atlaslesson\nБул атластын файлы эмес.',
  ])
})
