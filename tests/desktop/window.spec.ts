import { expect, openAudience, test } from './atlas.ts'

test('opens one visible window of the agreed size', async ({ atlas: { app, page } }) => {
  const window = await app.browserWindow(page)

  const seen = () =>
    window.evaluate((w) => ({ visible: w.isVisible(), smallest: w.getMinimumSize() }))

  await expect.poll(seen).toEqual({ visible: true, smallest: [940, 600] })
  expect(app.windows()).toHaveLength(1)
})

test('loads the page over the app scheme', async ({ atlas: { app, page } }) => {
  const window = await app.browserWindow(page)

  const url = await window.evaluate((w) => w.webContents.getURL())

  expect(url).toMatch(/^app:\/\/bundle\//)
  expect(await page.evaluate(() => isSecureContext)).toBe(true)
})

test('shows the page only the named functions of the bridge', async ({ atlas: { page } }) => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.atlasBridge ?? {}).sort(),
    leaks: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  }))

  expect(seen).toEqual({
    bridge: [
      'closeAudience',
      'dragSavedFile',
      'info',
      'isAudienceOpen',
      'listBackups',
      'onEvent',
      'openAudience',
      'openFile',
      'openTextFile',
      'readBackup',
      'readyToLeave',
      'removeBackup',
      'saveFile',
      'saveTextFile',
      'setLocale',
      'showSavedFile',
      'takeOpenedFile',
      'writeBackup',
    ],
    leaks: [],
  })
})

test('gives every window the safe preferences', async ({ atlas: { app, page } }) => {
  await openAudience(app, page, '/present/x')
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      // Electron has this method but leaves it out of its types.
      Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents),
    ),
  )

  expect(preferences).toHaveLength(2)
  for (const each of preferences) {
    expect(each).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    })
    expect(each.nodeIntegrationInWorker ?? false).toBe(false)
    expect(each.nodeIntegrationInSubFrames ?? false).toBe(false)
    expect(each.webviewTag ?? false).toBe(false)
    expect(each.allowRunningInsecureContent ?? false).toBe(false)
    expect(each.experimentalFeatures ?? false).toBe(false)
    expect(each.enableBlinkFeatures ?? '').toBe('')
  }
})
