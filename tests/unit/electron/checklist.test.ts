import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, 'electron')
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const using = (word: RegExp) =>
  sources.filter(({ text }) => word.test(text)).map(({ name }) => name)

it('hands no address to the system, and shows folders in one place only', () => {
  expect(using(/openExternal/)).toEqual([])
  expect(using(/openPath/)).toEqual(['openFolder.ts'])
})

it('makes windows, answers messages and weakens pages nowhere but where that is looked at', () => {
  expect(using(/new BrowserWindow/)).toEqual(['pageWindow.ts'])
  expect(using(/ipcMain/)).toEqual(['handle.ts'])
  expect(using(/file:\/\/|\bloadFile|allowRunningInsecureContent|enableBlinkFeatures/)).toEqual([])
})

it('pins Electron to one version', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
})

it('names in the checklist only specs that exist', () => {
  const table = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  const named = [...table.matchAll(/`(?<spec>[a-z]+)\.spec`/gi)].map(({ groups }) => groups?.spec)

  const specs = readdirSync(join(root, 'tests/desktop'))
  expect(table.match(/^\| +\d+ \|/gm)).toHaveLength(20)
  for (const spec of new Set(named)) expect(specs).toContain(`${spec}.spec.ts`)
})
