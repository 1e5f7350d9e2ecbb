import { readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, openAtlas, test } from './atlas.ts'

const PLACES = [
  '/explore/russia/service',
  '/compare/map',
  '/glossary',
  '/lessons',
  '/progress',
  '/about',
  '/settings',
]

/** Requests that main has refused since it started; its guard is there before the first window is. */
async function countRefused(userData: string): Promise<number> {
  const log = await readFile(join(userData, 'logs', 'main.log'), 'utf8').catch(() => '')
  return log.match(/A request was refused/g)?.length ?? 0
}

test('asks for nothing outside from the first second on, and would be counted', async ({
  userData,
}) => {
  const { app, page } = await openAtlas(userData)
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const place of PLACES) {
    await page.evaluate((place) => {
      location.hash = place
    }, place)
    await page.waitForTimeout(200)
  }
  const fetched = await page.evaluate(() => {
    const own = location.origin
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return { all: names.length, outside: names.filter((name) => !name.startsWith(own)) }
  })

  expect(fetched.all).toBeGreaterThan(5)
  expect(fetched.outside).toEqual([])
  expect(await countRefused(userData)).toBe(0)

  await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    await window.loadURL('https://example.org/').catch(() => undefined)
    window.destroy()
  })

  await expect.poll(() => countRefused(userData)).toBe(1)
  await app.close()
})

test('goes through no proxy that the environment names', async ({ userData }) => {
  const asked: string[] = []
  const proxy = createServer((socket) => {
    socket.once('data', (bytes) => {
      const [line = ''] = bytes.toString('latin1').split('\r\n')
      // Whoever else on this machine still looks for the former owner of the port names no host.
      if (!/^[A-Z]+ \//.test(line)) asked.push(line)
      socket.destroy()
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const names = ['http_proxy', 'https_proxy', 'all_proxy']
  const before = names.map((name) => [name, process.env[name]] as const)
  for (const name of names) process.env[name] = address

  const { app, page } = await openAtlas(userData)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  await page.waitForTimeout(1000)
  await app.close()

  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  proxy.close()
  expect(asked).toEqual([])
})
