import { describe, expect, it } from 'vitest'
import { isOwnHost } from '../../../build/isOwnHost.ts'

describe('isOwnHost', () => {
  it.each(['localhost:41730', '127.0.0.1:41730', '[::1]:41730', 'LOCALHOST:41730'])(
    'knows %s as this machine',
    (host) => {
      expect(isOwnHost(host, 41730)).toBe(true)
    },
  )

  it.each([
    undefined,
    '',
    'localhost',
    'localhost:80',
    'evil.example:41730',
    'localhost.evil.example:41730',
    '127.0.0.1.evil.example:41730',
    '192.168.0.2:41730',
  ])('refuses %s', (host) => {
    expect(isOwnHost(host, 41730)).toBe(false)
  })
})
