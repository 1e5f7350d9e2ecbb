import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { callBridge, expect, test } from './atlas.ts'

const text = 'Аткаруу: ң, ү, ө'
const save = {
  suggestedName: 'progress.json',
  contents: text,
  title: 'Save',
  filterName: 'Progress',
  extension: 'json',
}
const open = { title: 'Open', filterName: 'Progress', extensions: ['json'], maxBytes: 1000 }

/** Answers the next dialogs in a person's place; no path stands for Cancel. */
const answerDialogs = (app: ElectronApplication, path?: string) =>
  app.evaluate(({ dialog }, path) => {
    const asked: unknown[] = []
    Reflect.set(globalThis, 'asked', asked)
    dialog.showSaveDialog = async (...args: unknown[]) => {
      asked.push(args.at(-1))
      return { canceled: path === undefined, filePath: path ?? '' }
    }
    dialog.showOpenDialog = async (...args: unknown[]) => {
      asked.push(args.at(-1))
      return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] }
    }
  }, path)

const asked = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'asked'))

/** What is shown in its folder and dragged out from here on, in a person's place. */
const watchSavedFiles = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, shell }) => {
    const given: unknown[] = []
    Reflect.set(globalThis, 'given', given)
    shell.showItemInFolder = (shown) => void given.push({ shown })
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.startDrag = ({ file }) => void given.push({ dragged: file })
  })

const given = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'given'))

test('saves a text and opens it again', async ({ atlas: { app, page }, userData }) => {
  const folder = join(userData, 'exports')
  await mkdir(folder)
  const path = join(folder, 'progress.json')
  await answerDialogs(app, path)

  const saved = await callBridge(page, 'saveTextFile', save)
  const opened = await callBridge(page, 'openTextFile', open)

  expect(saved).toEqual({ answer: { outcome: 'saved', path } })
  expect(opened).toEqual({ answer: { outcome: 'opened', name: 'progress.json', contents: text } })
  expect(await readFile(path, 'utf8')).toBe(text)
  expect(await readdir(folder)).toEqual(['progress.json'])
})

test('suggests Documents first and then the folder last used', async ({ atlas, userData }) => {
  const { app, page } = atlas
  const documents = await app.evaluate(({ app }) => app.getPath('documents'))
  await answerDialogs(app, join(userData, 'first.json'))

  await callBridge(page, 'saveTextFile', save)
  await callBridge(page, 'saveTextFile', save)

  expect(await asked(app)).toMatchObject([
    { defaultPath: join(documents, 'progress.json'), title: 'Save' },
    { defaultPath: join(userData, 'progress.json'), title: 'Save' },
  ])
})

test('completes a name that was typed without an ending', async ({ atlas, userData }) => {
  const { app, page } = atlas
  await answerDialogs(app, join(userData, 'typed'))

  const saved = await callBridge(page, 'saveTextFile', save)

  expect(saved).toEqual({ answer: { outcome: 'saved', path: join(userData, 'typed.json') } })
})

test('reports a cancelled dialog as such', async ({ atlas: { app, page } }) => {
  await answerDialogs(app)

  expect(await callBridge(page, 'saveTextFile', save)).toEqual({ answer: { outcome: 'cancelled' } })
  expect(await callBridge(page, 'openTextFile', open)).toEqual({ answer: { outcome: 'cancelled' } })
})

test('says why a file could not be saved', async ({ atlas: { app, page }, userData }) => {
  await answerDialogs(app, join(userData, 'no-such-folder', 'progress.json'))

  const result = await callBridge(page, 'saveTextFile', save)

  expect(result).toEqual({ answer: { outcome: 'failed', reason: 'ENOENT' } })
})

test('refuses a file that is too large, and one that is no text', async ({ atlas, userData }) => {
  const { app, page } = atlas
  const large = join(userData, 'large.json')
  const binary = join(userData, 'binary.json')
  await writeFile(large, 'x'.repeat(1001))
  await writeFile(binary, Buffer.from([0xff, 0xfe, 0x00]))

  await answerDialogs(app, large)
  const tooLarge = await callBridge(page, 'openTextFile', open)
  await answerDialogs(app, binary)
  const noText = await callBridge(page, 'openTextFile', open)

  expect(tooLarge).toEqual({ answer: { outcome: 'too-large', name: 'large.json' } })
  expect(noText).toEqual({ answer: { outcome: 'failed', reason: 'not-text' } })
})

test('opens bytes as they are, within the same limits', async ({ atlas, userData }) => {
  const { app, page } = atlas
  const path = join(userData, 'pack.atlas')
  await writeFile(path, Buffer.from([0x50, 0x4b, 0x00, 0xff]))
  await answerDialogs(app, path)
  const openBytes = (maxBytes: number) =>
    page.evaluate(
      async (request) => {
        const opened = await window.atlasBridge?.openFile(request)
        return opened?.outcome === 'opened'
          ? { isBytes: opened.contents instanceof Uint8Array, bytes: [...opened.contents] }
          : opened
      },
      { ...open, extensions: ['atlas'], maxBytes },
    )

  expect(await openBytes(4)).toEqual({ isBytes: true, bytes: [0x50, 0x4b, 0x00, 0xff] })
  expect(await openBytes(3)).toEqual({ outcome: 'too-large', name: 'pack.atlas' })
  await answerDialogs(app)
  expect(await openBytes(4)).toEqual({ outcome: 'cancelled' })
})

test('saves bytes as they are', async ({ atlas: { app, page }, userData }) => {
  const path = join(userData, 'picture.png')
  await answerDialogs(app, path)

  const saved = await page.evaluate(
    (request) =>
      window.atlasBridge?.saveFile({
        ...request,
        contents: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]),
      }),
    { ...save, suggestedName: 'picture.png', extension: 'png' },
  )

  expect(saved).toEqual({ outcome: 'saved', path })
  expect([...(await readFile(path))]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff])
})

test('exports a diagram to where the learner says', async ({ atlas: { app, page }, userData }) => {
  const path = join(userData, 'diagram.pdf')
  await answerDialogs(app, path)
  await page.evaluate(() => {
    location.hash = '/explore/russia/service'
  })

  await page.getByRole('button', { name: 'Чыгаруу', exact: true }).click()
  await page.getByRole('button', { name: 'Файлды сактоо' }).click()

  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    `Файл сакталды: ${path}`,
    { timeout: 20_000 },
  )
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')

  await watchSavedFiles(app)
  const saved = page.getByRole('button', { name: 'Папкасын ачуу' })
  await saved.click()
  await saved.dispatchEvent('dragstart')
  await expect.poll(() => given(app)).toEqual([{ shown: path }, { dragged: path }])
})

test('shows what was saved in its folder and lets it be dragged out, and nothing else', async ({
  atlas: { app, page },
  userData,
}) => {
  const path = join(userData, 'progress.json')
  await answerDialogs(app, path)
  await watchSavedFiles(app)

  await callBridge(page, 'showSavedFile', path)
  await callBridge(page, 'dragSavedFile', '/etc/hostname')
  expect(await given(app)).toEqual([])
  await callBridge(page, 'saveTextFile', save)
  await callBridge(page, 'showSavedFile', path)
  await callBridge(page, 'dragSavedFile', path)

  await expect.poll(() => given(app)).toEqual([{ shown: path }, { dragged: path }])
})
