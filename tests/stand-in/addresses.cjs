'use strict'

/**
 * Chromium knows no `app:` scheme, so a page of `app://bundle/x` is shown at
 * `https://bundle.app.standin/x`: a secure context with an origin and storage of its own.
 */
function createAddresses() {
  /** Privileges by scheme, as registered by the app. */
  const schemes = new Map()

  const schemeOf = (url) => url.slice(0, Math.max(0, url.indexOf(':')))

  function toWeb(url) {
    const match = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
    if (!match || !schemes.has(match[1])) return url
    const [, scheme, host, rest] = match
    return `https://${host}.${scheme}.standin${rest || '/'}`
  }

  const toApp = (url) => url.replace(/^https:\/\/(.*)\.([\w+-]+)\.standin(?=[/?#]|$)/, '$2://$1')

  const originOf = (url) => /^[\w+-]+:\/\/[^/?#]+/.exec(url)?.[0] ?? 'null'

  /** In Electron IndexedDB, crypto.subtle or fetch would fail on such a page. */
  function checkPrivileges(url) {
    const privileges = schemes.get(schemeOf(url))
    if (!privileges) return
    const { standard, secure, supportFetchAPI } = privileges
    if (standard && secure && supportFetchAPI) return
    throw new Error('stand-in: the scheme lacks standard, secure or supportFetchAPI')
  }

  return { schemes, schemeOf, toWeb, toApp, originOf, checkPrivileges }
}

module.exports = { createAddresses }
