'use strict'
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const { chromium: playwrightChromium } = require('playwright-core')

const CLOSING_LIMIT_MS = 3000

const SWITCHES = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
  '--remote-debugging-port=0',
]

/** Starts Chromium on the app's user data; STANDIN_CHROMIUM names it, STANDIN_HEADED=1 shows it. */
async function startChromium(world) {
  const userData = world.app.getPath('userData')
  fs.mkdirSync(userData, { recursive: true })
  const child = spawn(
    process.env.STANDIN_CHROMIUM ?? 'chromium',
    [...SWITCHES, ...situationSwitches(), `--user-data-dir=${userData}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  world.chromium = child
  const endpoint = await debuggingAddress(child)
  child.once('exit', () => process.exit(0))
  process.once('exit', () => child.kill('SIGKILL'))
  process.once('SIGTERM', () => world.app.quit())
  process.once('SIGINT', () => world.app.quit())
  world.browser = await playwrightChromium.connectOverCDP(endpoint)
  world.context = world.browser.contexts()[0]
  // Playwright waits for this line of Electron's.
  process.stderr.write(`\nDevTools listening on ${endpoint}\n`)
}

function situationSwitches() {
  const isRoot = process.platform === 'linux' && process.getuid() === 0
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(process.env.STANDIN_HEADED === '1' ? [] : ['--headless=new']),
  ]
}

function debuggingAddress(child) {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr.on('data', (part) => {
      text += part
      const match = /DevTools listening on (ws:\S+)/.exec(text)
      if (match) resolve(match[1])
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`Chromium ended at once:\n${text}`)))
  })
}

/** Lets Chromium end by itself, so that its files are whole; resolves when it has, or in 3 s. */
async function closeChromium({ browser, chromium }) {
  if (!browser || chromium.exitCode !== null) return
  chromium.removeAllListeners('exit')
  const ended = new Promise((resolve) => chromium.once('exit', resolve))
  const cdp = await browser.newBrowserCDPSession().catch(() => null)
  await cdp?.send('Browser.close').catch(() => {})
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, CLOSING_LIMIT_MS))])
}

module.exports = { startChromium, closeChromium }
