import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { extractAll, extractFile, listPackage } from '@electron/asar'
import { _electron, test as base, expect } from '@playwright/test'
import sharp from 'sharp'
import type { Licence } from '../../build/licences/Licence.ts'
import { readFileTable } from '../../electron/fileTable.ts'
import { fileTypes } from '../../electron/fileTypes.ts'
import { atlasEnvironment, repositoryRoot } from '../desktop/atlas.ts'
import { fusesOn, WANTED_FUSES } from './fuses.ts'
import { inTemporaryFolder } from './inTemporaryFolder.ts'
import { type LinuxPackage, packForLinux } from './packForLinux.ts'

const MEBIBYTE = 1024 * 1024
/** What the archive may grow to before somebody has to look at why. */
const MOST_BYTES = 16 * MEBIBYTE

const test = base.extend<object, { packed: LinuxPackage }>({
  packed: [
    // Playwright reads from the braces which fixtures a fixture needs.
    // biome-ignore lint/correctness/noEmptyPattern: none is needed here
    async ({}, use) => inTemporaryFolder(async (folder) => use(await packForLinux(folder))),
    { scope: 'worker' },
  ],
})
test.skip(process.platform === 'win32', 'Packages for Linux are not made on Windows')

const archiveOf = ({ unpacked }: LinuxPackage) => join(unpacked, 'resources', 'app.asar')
const text = (contents: Buffer | undefined) => contents?.toString() ?? ''

test('packs the built page and shell whole, and nothing else', async ({ packed }) => {
  const page = await readFileTable(join(repositoryRoot, 'dist', 'renderer'))
  const listed = listPackage(archiveOf(packed), { isPack: false })
  const files = listed.filter((path) => /\.[^/]+$|\/LICENSE$/.test(path))

  expect(files.sort()).toEqual(
    [
      '/LICENSE',
      '/dist/electron/main.cjs',
      '/dist/electron/preload.cjs',
      ...[...page.keys()].map((path) => `/dist/renderer${decodeURIComponent(path)}`),
      '/package.json',
    ].sort(),
  )
  expect(files.filter((path) => /\.map$|node_modules/.test(path))).toEqual([])
  expect(files).toContain('/dist/renderer/licences.json')
})

test('tells the program its name and nothing of how it is developed', async ({ packed }, info) => {
  const extracted = info.outputPath('app')
  extractAll(archiveOf(packed), extracted)
  const manifest = JSON.parse(await readFile(join(extracted, 'package.json'), 'utf8'))

  expect(manifest).toMatchObject({
    name: 'atkaruu-atlas',
    productName: 'Atkaruu Atlas',
    main: 'dist/electron/main.cjs',
    desktopName: 'atkaruu-atlas.desktop',
  })
  for (const key of ['scripts', 'devDependencies', 'dependencies'])
    expect(manifest).not.toHaveProperty(key)
})

test('starts from what was packed', async ({ packed }, info) => {
  const extracted = info.outputPath('app')
  extractAll(archiveOf(packed), extracted)

  const app = await _electron.launch({
    args: [extracted],
    env: atlasEnvironment(info.outputPath('data')),
  })
  const page = await app.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await app.evaluate(({ app }) => app.getAppPath())).toBe(extracted)
  await app.close()
})

test('sets every fuse', async ({ packed }) => {
  expect(await fusesOn(join(packed.unpacked, 'atkaruu-atlas'))).toEqual(WANTED_FUSES)
})

test('ships the words of every licence', async ({ packed }) => {
  const file = extractFile(archiveOf(packed), 'dist/renderer/licences.json')
  const licences: Licence[] = JSON.parse(file.toString())
  const names = licences.map(({ name }) => name)
  const map = await readFile(join(repositoryRoot, 'dist', 'electron', 'main.cjs.map'), 'utf8')
  const sources: string[] = JSON.parse(map).sources
  const bundled = sources.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  )

  // Of the page, its workers, its style sheets and letters, what the map was drawn from, and the shell.
  const some = ['react', 'pptxgenjs', '@mantine/core', '@fontsource-variable/golos-text']
  expect(names).toEqual(
    expect.arrayContaining([...some, 'Natural Earth', 'world-atlas', 'electron']),
  )
  expect(names).toEqual(expect.arrayContaining(bundled))
  expect(bundled).toContain('zod')
  expect(names).not.toContain('vite')
  for (const { name, version, licence, text } of licences)
    expect(version && licence && text.length > 90, name).toBe(true)
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect((await stat(join(packed.unpacked, name))).isFile()).toBe(true)
})

test('stays small', async ({ packed }) => {
  expect((await stat(archiveOf(packed))).size).toBeLessThan(MOST_BYTES)
})

test('leaves out the languages of Chromium that we have no words in', async ({ packed }) => {
  const has = (locale: string) =>
    stat(join(packed.unpacked, 'locales', `${locale}.pak`)).then(
      () => true,
      () => false,
    )

  expect(await Promise.all(['en-US', 'ru', 'de'].map(has))).toEqual([true, true, false])
})

test('stands in the menu of the desktop, in three languages', async ({ packed }) => {
  const entry = text(packed.debFiles.get('/usr/share/applications/atkaruu-atlas.desktop'))

  expect(entry.split('\n')).toEqual(
    expect.arrayContaining([
      '[Desktop Entry]',
      'Type=Application',
      'Terminal=false',
      'Name=Atkaruu Atlas',
      'Name[ky]=Аткаруу атласы',
      'Name[ru]=Атлас исполнения',
      'Exec="/opt/Atkaruu Atlas/atkaruu-atlas" %U',
      'Icon=atkaruu-atlas',
      'StartupWMClass=atkaruu-atlas',
      'Categories=Education;',
    ]),
  )
})

test('starts with its sandbox, from either package', async ({ packed }) => {
  const entry = text(packed.debFiles.get('/usr/share/applications/atkaruu-atlas.desktop'))

  expect(packed.appImageEntry).toMatch(/^Exec=AppRun %U$/m)
  expect(entry + packed.appImageEntry).not.toContain('--no-sandbox')
})

test('opens its own kinds of files by a double click', async ({ packed }) => {
  const kinds = text(packed.debFiles.get('/usr/share/mime/packages/atkaruu-atlas.xml'))
  const entry = text(packed.debFiles.get('/usr/share/applications/atkaruu-atlas.desktop'))
  const ours = fileTypes.flatMap(({ extension, association }) =>
    association ? [{ extension, ...association }] : [],
  )

  expect(ours.length).toBeGreaterThan(0)
  for (const { extension, mimeType, name } of ours) {
    expect(kinds).toContain(`<mime-type type="${mimeType}">\n  <glob pattern="*.${extension}"/>`)
    expect(kinds).toContain(`<comment>${name}</comment>`)
  }
  const line = `MimeType=${ours.map(({ mimeType }) => `${mimeType};`).join('')}`
  for (const each of [entry, packed.appImageEntry]) expect(each.split('\n')).toContain(line)
})

test('has an icon of every size', async ({ packed }) => {
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const path = `/usr/share/icons/hicolor/${size}x${size}/apps/atkaruu-atlas.png`
    const { width, height, format } = await sharp(packed.debFiles.get(path)).metadata()

    expect([width, height, format]).toEqual([size, size, 'png'])
  }
})

test('says in the deb whose it is and what it is for', async ({ packed }) => {
  const words = packed.debArguments.join('\n')

  for (const name of ['--maintainer', '--url', '--category\neducation', '--license\nMIT'])
    expect(words).toContain(name)
  expect(words).toContain('/linux-unpacked/=/opt/Atkaruu Atlas')
  expect(words).toMatch(/atkaruu-atlas-[\d.]+-linux-amd64\.deb/)
})
