import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startLocalServer } from '../../../build/localServer.ts'
import { contentSecurityPolicy } from '../../../electron/contentSecurityPolicy.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

interface Question {
  path?: string
  method?: string
  host?: string
}

async function startServer() {
  const folder = temporaryFolder()
  const root = join(folder, 'page')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<p>Атлас</p>')
  writeFileSync(join(root, 'assets', 'app.js'), 'export {}')
  mkdirSync(join(root, 'layouts'))
  mkdirSync(join(root, 'questions'))
  writeFileSync(join(root, 'questions', 'ky.json'), '[]')
  writeFileSync(join(root, 'layouts', 'a.ky.json'), '{}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const server = await startLocalServer({ root, port: 0 })
  onTestFinished(() => server.close())
  return { ...server, root, port: Number(new URL(server.url).port) }
}

/** Asks by hand, because `fetch` tidies paths and writes the Host header itself. */
function ask(port: number, { path = '/', method = 'GET', host }: Question) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const headers = { host: host ?? `127.0.0.1:${port}` }
      const asking = request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part) => {
          body += part
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        )
      })
      asking.once('error', reject)
      asking.end()
    },
  )
}

const guards = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
}

describe('the local server', () => {
  it('serves the page and its parts with their types and the policy', async () => {
    const { port } = await startServer()

    const page = await ask(port, {})
    const script = await ask(port, { path: '/assets/app.js?v=1' })

    expect(page).toMatchObject({ status: 200, body: '<p>Атлас</p>' })
    expect(page.headers).toMatchObject({ ...guards, 'content-type': 'text/html; charset=utf-8' })
    expect(script).toMatchObject({ status: 200, body: 'export {}' })
    expect(script.headers).toMatchObject({
      ...guards,
      'content-type': 'text/javascript; charset=utf-8',
    })
  })

  it('lets the browser keep what a fingerprint names, and asks anew for the rest', async () => {
    const { port } = await startServer()
    const cachingOf = async (path: string) => (await ask(port, { path })).headers['cache-control']
    const forEver = 'public, max-age=31536000, immutable'

    expect(await cachingOf('/assets/app.js')).toBe(forEver)
    expect(await cachingOf('/layouts/a.ky.json?1f2e3d')).toBe(forEver)
    expect(await cachingOf('/layouts/a.ky.json')).toBe('no-cache')
    expect(await cachingOf('/questions/ky.json?1f2e3d')).toBe(forEver)
    expect(await cachingOf('/questions/ky.json')).toBe('no-cache')
    expect(await cachingOf('/')).toBe('no-cache')
    expect(await cachingOf('/assets/gone.js')).toBe('no-cache')
  })

  it('answers HEAD without a body', async () => {
    const { port } = await startServer()

    expect(await ask(port, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it.each([
    '/nothing.js',
    '/assets',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/..\\secret.txt',
  ])('finds nothing at %s and says so with the policy', async (path) => {
    const { port } = await startServer()

    const response = await ask(port, { path })

    expect(response).toMatchObject({ status: 404, body: '' })
    expect(response.headers).toMatchObject(guards)
  })

  it('ends a web app that was served here before, and serves the worker of one that is', async () => {
    const { port, root } = await startServer()
    const web = temporaryFolder()
    writeFileSync(join(web, 'service-worker.js'), '// of the web app')
    const server = await startLocalServer({ root: web, port: 0 })
    onTestFinished(() => server.close())

    const retiring = await ask(port, { path: '/service-worker.js' })
    const own = await ask(Number(new URL(server.url).port), { path: '/service-worker.js' })

    expect(retiring).toMatchObject({ status: 200, body: expect.stringContaining('unregister()') })
    expect(retiring.headers).toMatchObject({ ...guards, 'cache-control': 'no-cache' })
    expect(own.body).toBe('// of the web app')
    expect(existsSync(join(root, 'service-worker.js'))).toBe(false)
  })

  it('refuses to be written to', async () => {
    const { port } = await startServer()

    const response = await ask(port, { method: 'POST' })

    expect(response.status).toBe(405)
    expect(response.headers).toMatchObject({ ...guards, allow: 'GET, HEAD' })
  })

  it('refuses a foreign name that was made to point here', async () => {
    const { port } = await startServer()

    const response = await ask(port, { host: `evil.example:${port}` })

    expect(response).toMatchObject({ status: 421, body: '' })
    expect(response.headers).toMatchObject(guards)
  })

  it('leads other names of this machine to the one address that progress belongs to', async () => {
    const { port } = await startServer()

    const response = await ask(port, { host: `localhost:${port}`, path: '/assets/app.js' })

    expect(response.status).toBe(307)
    expect(response.headers.location).toBe(`http://127.0.0.1:${port}/assets/app.js`)
  })

  it('rejects with the system’s code when the port is taken', async () => {
    const { root, port } = await startServer()

    await expect(startLocalServer({ root, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
