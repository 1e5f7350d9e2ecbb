'use strict'

/** Reads Electron's command line: what to require first, Chromium's switches, and the app. */
function parseCommandLine(all) {
  const requires = []
  const switches = new Map()
  let app = null
  for (let i = 0; i < all.length; i++) {
    const word = all[i]
    if (word === '-r' || word === '--require') requires.push(all[++i])
    else if (word.startsWith('--')) {
      const [name, ...value] = word.slice(2).split('=')
      switches.set(name, value.join('='))
    } else app ??= word
  }
  return { all, requires, switches, app, inspect: switches.has('inspect') }
}

module.exports = { parseCommandLine }
