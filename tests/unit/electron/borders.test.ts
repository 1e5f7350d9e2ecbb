import { describe, expect, it } from 'vitest'
import { isAppUrl, staysInside } from '../../../electron/appUrl.ts'
import { contentSecurityPolicy } from '../../../electron/contentSecurityPolicy.ts'
import { isPermitted } from '../../../electron/isPermitted.ts'
import { isTrustedFrame } from '../../../electron/isTrustedFrame.ts'

const FOREIGN = [
  'https://bundle/',
  'app://bundle.evil.example/',
  'app://evil@other/',
  'app:bundle',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'about:blank',
  'not a url',
  '',
]

describe('isAppUrl', () => {
  it('knows the app’s own addresses', () => {
    const own = ['app://bundle/', 'app://bundle/index.html#/explore', 'app://bundle']

    expect(own.filter(isAppUrl)).toEqual(own)
  })

  it.each([...FOREIGN, 'data:text/html,x', 'blob:null/1'])('refuses %j', (url) => {
    expect(isAppUrl(url)).toBe(false)
  })
})

describe('staysInside', () => {
  it('lets the page use what it made itself', () => {
    const inside = ['app://bundle/a.js', 'data:image/png;base64,AA', 'blob:app://bundle/1']

    expect(inside.filter(staysInside)).toEqual(inside)
  })

  it.each([...FOREIGN, 'http://127.0.0.1/', 'ws://localhost/', 'ftp://a/'])(
    'refuses a request for %j',
    (url) => {
      expect(staysInside(url)).toBe(false)
    },
  )
})

describe('isTrustedFrame', () => {
  it('hears the top frame of the app’s own page', () => {
    expect(isTrustedFrame({ parent: null, origin: 'app://bundle' })).toBe(true)
  })

  it('hears no frame inside it, no other page and no frame that has gone', () => {
    expect(isTrustedFrame({ parent: {}, origin: 'app://bundle' })).toBe(false)
    expect(isTrustedFrame({ parent: null, origin: 'https://bundle' })).toBe(false)
    expect(isTrustedFrame({ parent: null, origin: 'null' })).toBe(false)
    expect(isTrustedFrame(null)).toBe(false)
  })
})

describe('isPermitted', () => {
  it('permits the few things that studying needs, to the app alone', () => {
    expect(isPermitted('persistent-storage', 'app://bundle/')).toBe(true)
    expect(isPermitted('persistent-storage', 'https://example.org/')).toBe(false)
  })

  it.each(['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'hid'])(
    'refuses %s',
    (permission) => {
      expect(isPermitted(permission, 'app://bundle/')).toBe(false)
    },
  )
})

describe('the content security policy', () => {
  it('is exactly the one agreed', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'",
    )
  })
})
