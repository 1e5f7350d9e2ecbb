import type { Page } from '@playwright/test'
import { contentSecurityPolicy } from '../../electron/contentSecurityPolicy.ts'
import { expect, test } from './atlas.ts'

const ask = (page: Page, path: string, method = 'GET') =>
  page.evaluate(
    async ([path, method]) => {
      const response = await fetch(path, { method })
      const body = await response.text()
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy'),
        sniffing: response.headers.get('x-content-type-options'),
        type: response.headers.get('content-type'),
        isEmpty: body === '',
      }
    },
    [path, method] as const,
  )

const guarded = { policy: contentSecurityPolicy, sniffing: 'nosniff' }

test('sends the policy with the page', async ({ atlas: { page } }) => {
  const type = 'text/html; charset=utf-8'
  expect(await ask(page, '/')).toMatchObject({ ...guarded, status: 200, type, isEmpty: false })
  expect(await ask(page, '/', 'HEAD')).toMatchObject({ ...guarded, status: 200, isEmpty: true })
})

test('sends the policy with scripts', async ({ atlas: { page } }) => {
  const source = await page.evaluate(
    () => document.querySelector<HTMLScriptElement>('script[src]')?.src ?? 'no script on the page',
  )

  const response = await ask(page, source)

  const type = 'text/javascript; charset=utf-8'
  expect(response).toMatchObject({ ...guarded, status: 200, type, isEmpty: false })
})

test('sends the policy with refusals', async ({ atlas: { page } }) => {
  const refusal = { ...guarded, isEmpty: true }
  expect(await ask(page, '/nothing-here.js')).toMatchObject({ ...refusal, status: 404 })
  expect(await ask(page, '/', 'POST')).toMatchObject({ ...refusal, status: 405 })
})

test('serves nothing outside the built page', async ({ atlas: { page } }) => {
  const attempts = [
    '/../electron/main.cjs',
    '/..%2felectron%2fmain.cjs',
    '/%2e%2e/electron/main.cjs',
    '/%2e%2e%2felectron%2fmain.cjs',
    '/..%5celectron%5cmain.cjs',
    '/assets/..%2f..%2felectron%2fmain.cjs',
    '/index.html%00.js',
    '//etc/passwd',
    '/assets',
    '/assets/',
  ]

  const statuses = await page.evaluate(
    (attempts) =>
      // A path with two slashes names another host, which must not be reached either.
      Promise.all(
        attempts.map((path) =>
          fetch(path).then(
            (r) => r.status,
            () => 404,
          ),
        ),
      ),
    attempts,
  )

  expect(statuses).toEqual(attempts.map(() => 404))
})

test('runs no inline script and no evaluated text', async ({ atlas: { page } }) => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = true'
    document.head.append(script)
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.handlerRan = true')
    button.click()
    return ['inlineRan', 'handlerRan'].filter((name) => name in window)
  })

  expect(ran).toEqual([])
})
