import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findProgram } from './findProgram.ts'

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0

/** How tests start Chromium without a window: quietly, and never towards the network. */
export const chromiumArgs: readonly string[] = [
  // As root Chromium refuses to start with its sandbox.
  ...(isRootOnLinux ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a window Chromium would fit letters to whole pixels, and words be wider than on a screen.
  '--font-render-hinting=none',
]

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, an installed browser, Playwright's download, or
 * Debian's package, which is installed when this runs as root. Rejects with a sentence saying what
 * to install.
 */
export async function findChromium(): Promise<string> {
  return (
    chosenChromium() ??
    installedBrowsers().find(runs) ??
    downloadedChromium() ??
    debianPackage('chromium') ??
    giveUp()
  )
}

/**
 * Like `findChromium`, but rather the build without any window, which starts in half the time: on Debian a
 * package of its own. Rejects likewise.
 */
export async function findHeadlessChromium(): Promise<string> {
  return chosenChromium() ?? headlessShell() ?? debianPackage(SHELL) ?? findChromium()
}

const SHELL = 'chromium-headless-shell'

function headlessShell(): string | undefined {
  const path = process.platform === 'linux' ? findProgram(SHELL) : undefined
  return path && runs(path) ? path : undefined
}

function chosenChromium(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (!path) return undefined
  if (existsSync(path)) return path
  throw new Error(`CHROMIUM_PATH names ${path}, but there is no such file.`)
}

/** Where Chrome, Chromium and Edge are usually installed, best first; some may not exist. */
export function installedBrowsers(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  if (platform === 'win32') return windowsBrowsers(env)
  if (platform === 'darwin') return macBrowsers(env)
  const names = [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  return names.flatMap((name) => findProgram(name, env) ?? [])
}

function windowsBrowsers(env: NodeJS.ProcessEnv): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]
  return programs.flatMap((program) => roots.flatMap((root) => (root ? `${root}\\${program}` : [])))
}

function macBrowsers(env: NodeJS.ProcessEnv): string[] {
  const roots = ['', env.HOME ?? '']
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  return programs.flatMap((name) =>
    roots.map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  )
}

// On Ubuntu `chromium-browser` may be a script that only advises installing a snap, so on Linux
// the program has to prove itself; elsewhere asking the version would open a window.
function runs(path: string): boolean {
  if (!existsSync(path)) return false
  if (process.platform !== 'linux') return true
  try {
    const version = execFileSync(path, ['--version'], { timeout: 20_000, stdio: 'pipe' })
    return /\d+\.\d+/.test(String(version))
  } catch {
    return false
  }
}

function downloadedChromium(): string | undefined {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

function debianPackage(name: string): string | undefined {
  if (!isRootOnLinux || !findProgram('apt-get')) return undefined
  console.log(`The tests want ${name}: installing the system package.`)
  try {
    aptGet('update', '-q')
    aptGet('install', '-yq', '--no-install-recommends', name)
  } catch {
    return undefined
  }
  const path = findProgram(name)
  return path && runs(path) ? path : undefined
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Without a network this is not to hold the tests up.
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']
  execFileSync('apt-get', [...patience, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

function giveUp(): never {
  throw new Error(
    [
      'The tests need Chrome, Chromium or Edge, and none was found. Install one of them:',
      '  any system:      npx playwright install chromium',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask google-chrome',
      '  Windows:         winget install Google.Chrome',
      'or name one that is elsewhere: CHROMIUM_PATH=/path/to/chrome',
    ].join('\n'),
  )
}
