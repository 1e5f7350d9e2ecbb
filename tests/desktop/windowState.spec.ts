import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, openAtlas, test } from './atlas.ts'

const stateOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      bounds: window?.getNormalBounds(),
      isMaximized: window?.isMaximized(),
      zoomLevel: window?.webContents.getZoomLevel(),
    }
  })

test('stands as it stood: its place, its size, its zoom, and whether it filled the display', async ({
  userData,
}) => {
  const first = await openAtlas(userData)
  await first.page.getByRole('heading', { level: 1 }).waitFor()
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 40, y: 60, width: 1000, height: 700 })
    window?.webContents.setZoomLevel(1)
  })
  await expect.poll(async () => (await stateOf(first.app)).bounds?.width).toBe(1000)
  const stood = await stateOf(first.app)
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize())
  await expect.poll(async () => (await stateOf(first.app)).isMaximized).toBe(true)
  await first.app.close()

  const second = await openAtlas(userData)

  await expect.poll(() => stateOf(second.app)).toEqual({ ...stood, isMaximized: true })
  await second.app.close()
})

test('comes to where it can be seen when its display is gone', async ({ userData }) => {
  await writeFile(
    join(userData, 'window.json'),
    JSON.stringify({
      bounds: { x: 90_000, y: 90_000, width: 1000, height: 650 },
      isMaximized: false,
      isFullScreen: false,
      displayId: 77,
      zoomLevel: 0,
    }),
  )

  const { app } = await openAtlas(userData)

  const isOnDisplay = await app.evaluate(({ BrowserWindow, screen }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1 }
    return screen
      .getAllDisplays()
      .some(
        ({ workArea: { x, y, width, height } }) =>
          bounds.x >= x && bounds.x < x + width && bounds.y >= y && bounds.y < y + height,
      )
  })
  expect(isOnDisplay).toBe(true)
  await app.close()
})

test('opens as at first when what it remembers cannot be read', async ({ userData }) => {
  await writeFile(join(userData, 'window.json'), '{"bounds":')

  const { app } = await openAtlas(userData)
  await app.close()

  const { bounds } = JSON.parse(await readFile(join(userData, 'window.json'), 'utf8'))
  expect(bounds).toMatchObject({ width: expect.any(Number), height: expect.any(Number) })
})
