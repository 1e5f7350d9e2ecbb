import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { electronObstacle } from '../../../build/electronObstacle.ts'
import { findChromium, installedBrowsers } from '../../../build/findChromium.ts'
import { findElectron } from '../../../build/findElectron.ts'
import { browserCommand } from '../../../build/openBrowser.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('electronObstacle', () => {
  it('sees none for a person at a desktop', () => {
    const linux = { platform: 'linux', isRoot: false, env: { DISPLAY: ':0' } } as const
    const wayland = { platform: 'linux', isRoot: false, env: { WAYLAND_DISPLAY: 'w' } } as const
    const windows = { platform: 'win32', isRoot: false, env: {} } as const

    expect([linux, wayland, windows].map(electronObstacle)).toEqual(Array(3).fill(undefined))
  })

  it('does not start as root, where the sandbox would have to go', () => {
    const obstacle = electronObstacle({ platform: 'linux', isRoot: true, env: { DISPLAY: ':0' } })

    expect(obstacle).toMatch(/root/)
  })

  it('does not start without a display', () => {
    expect(electronObstacle({ platform: 'linux', isRoot: false, env: {} })).toMatch(/display/)
  })
})

describe('findElectron', () => {
  function makePackage({ withBinary }: { withBinary: boolean }): string {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'path.txt'), 'electron')
    mkdirSync(join(folder, 'dist'))
    if (withBinary) writeFileSync(join(folder, 'dist', 'electron'), '')
    return folder
  }

  it('finds the binary that the package has fetched', () => {
    const folder = makePackage({ withBinary: true })

    expect(findElectron(folder, undefined)).toBe(join(folder, 'dist', 'electron'))
  })

  it('finds nothing where none was fetched, or only in part', () => {
    expect(findElectron(temporaryFolder(), undefined)).toBeUndefined()
    expect(findElectron(makePackage({ withBinary: false }), undefined)).toBeUndefined()
  })

  it('prefers the folder a person has named', () => {
    const named = temporaryFolder()
    writeFileSync(join(named, 'electron'), '')

    expect(findElectron(temporaryFolder(), named)).toBe(join(named, 'electron'))
  })
})

describe('findChromium', () => {
  it('takes the one a person has named', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath)

    expect(await findChromium()).toBe(process.execPath)
  })

  it('complains when that one does not exist, rather than taking another', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')

    await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium')
  })

  it('looks in the usual places of each system', () => {
    const windows = installedBrowsers('win32', { PROGRAMFILES: 'C:\\Program Files' })
    const mac = installedBrowsers('darwin', { HOME: '/Users/a' })

    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(mac).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium')
  })
})

describe('browserCommand', () => {
  it('speaks each system’s own language', () => {
    const url = 'http://127.0.0.1:41730/'

    expect(browserCommand(url, 'linux')).toEqual(['xdg-open', [url]])
    expect(browserCommand(url, 'darwin')).toEqual(['open', [url]])
    expect(browserCommand(url, 'win32')).toEqual(['cmd', ['/c', 'start', '""', url]])
  })
})
