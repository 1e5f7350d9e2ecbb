import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, openAtlas, test } from './atlas.ts'

test('lets no request leave the machine from the first second, and asks for none', async ({
  userData,
}) => {
  const { app, page } = await openAtlas(userData)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const hashes = [
    '/explore',
    '/compare/map',
    '/glossary',
    '/lessons',
    '/progress',
    '/about',
    '/settings',
  ]
  for (const place of hashes) {
    await page.evaluate((place) => {
      location.hash = place
    }, place)
    await page.waitForTimeout(150)
  }
  // All that the page has fetched since it began, workers and styles aside those of which it tells.
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const own = await page.evaluate(() => location.origin)

  const outside = [...asked, ...fetched].filter(
    (url) => !url.startsWith(own) && !/^(blob|data|app):/.test(url),
  )
  expect(fetched.length).toBeGreaterThan(5)
  expect(outside).toEqual([])
  await app.close()
})

test('resolves no name and connects to nothing, a proxy in the environment included', async ({
  userData,
}) => {
  let connections = 0
  const proxy = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const before = { ...process.env }
  Object.assign(process.env, { http_proxy: address, https_proxy: address, all_proxy: address })

  const { app, page } = await openAtlas(userData)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  await page.waitForTimeout(1000)
  await app.close()

  for (const name of ['http_proxy', 'https_proxy', 'all_proxy']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  proxy.close()
  expect(connections).toBe(0)
})
