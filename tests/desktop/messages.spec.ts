import { callBridge, expect, test } from './atlas.ts'

const save = {
  suggestedName: 'progress.json',
  contents: '{}',
  title: 'Save',
  filterName: 'Progress',
  extension: 'json',
}
const open = { title: 'Open', filterName: 'Progress', extensions: ['json'], maxBytes: 1000 }

test('tells the page which app it runs in', async ({ atlas: { app, page } }) => {
  const version = await app.evaluate(({ app }) => app.getVersion())

  const result = await callBridge(page, 'info')

  expect(result).toEqual({
    answer: {
      version,
      platform: process.platform,
      electron: expect.stringMatching(/^\d/),
      chrome: expect.stringMatching(/^\d/),
    },
  })
})

const broken: [string, string, unknown[], RegExp][] = [
  ['a name with a folder in it', 'saveTextFile', [{ ...save, suggestedName: '../x' }], /bare file/],
  ['a name that is a folder', 'saveTextFile', [{ ...save, suggestedName: '..' }], /bare file/],
  ['contents that are no text', 'saveTextFile', [{ ...save, contents: 7 }], /contents/],
  ['bytes that are none', 'saveFile', [{ ...save, contents: [1, 2] }], /contents/],
  ['a path of its own', 'saveTextFile', [{ ...save, path: '/etc/passwd' }], /path/],
  ['no request', 'saveTextFile', [], /saveTextFile: bad argument/],
  ['an odd file extension', 'openTextFile', [{ ...open, extensions: ['*'] }], /extensions/],
  ['a request for bytes with more in it', 'openFile', [{ ...open, path: '/etc/passwd' }], /path/],
  ['no size limit', 'openTextFile', [{ ...open, maxBytes: Infinity }], /maxBytes/],
  ['an unknown language', 'setLocale', ['de'], /setLocale: bad argument/],
]

for (const [what, name, args, complaint] of broken) {
  test(`refuses ${what} and says why`, async ({ atlas: { page } }) => {
    const result = await callBridge(page, name, ...args)

    expect(result).toEqual({ refused: expect.stringMatching(complaint) })
  })
}

test('refuses a page that is not the app', async ({ atlas: { app } }) => {
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const [own] = BrowserWindow.getAllWindows()
    const contents = own?.webContents
    const { preload } = Reflect.get(contents ?? {}, 'getLastWebPreferences').call(contents)
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await foreign.loadURL('about:blank')
    const answer = await foreign.webContents.executeJavaScript(
      'window.atlasBridge.info().then(() => "answered", String)',
    )
    foreign.destroy()
    return answer
  })

  expect(answer).toMatch(/untrusted sender/)
})

test('speaks the language of the page in its menu', async ({ atlas: { app, page } }) => {
  // Asked again until it holds: the page tells its own language once it has started.
  const labelsIn = async (locale: string) => {
    await callBridge(page, 'setLocale', locale)
    return app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.filter(({ id }) => id !== 'app')
        .map(({ label }) => label),
    )
  }

  const russian = ['Файл', 'Правка', 'Вид', 'Окно', 'Справка']
  const kyrgyz = ['Файл', 'Оңдоо', 'Көрүнүш', 'Терезе', 'Жардам']
  await expect.poll(() => labelsIn('ru')).toEqual(russian)
  await expect.poll(() => labelsIn('ky')).toEqual(kyrgyz)
})
