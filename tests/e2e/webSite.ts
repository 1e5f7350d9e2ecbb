import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { repositoryRoot } from '../../build/repositoryRoot.ts'
import { webAppFolder } from '../../build/web/assembleWebApp.ts'
import { type PlainServer, startPlainServer } from './plainServer.ts'

/** The web app on a plain server of its own, and a newer version of it. */
export const test = base.extend<{ server: PlainServer; newerVersion: string }>({
  // Playwright reads from the braces which fixtures a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: none is needed here
  server: async ({}, use) => {
    const server = await startPlainServer(webAppFolder)
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.url),
  // biome-ignore lint/correctness/noEmptyPattern: none is needed here
  newerVersion: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-web-'))
    await makeNewer(folder)
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

export const VERSION: string = JSON.parse(
  readFileSync(join(repositoryRoot, 'package.json'), 'utf8'),
).version
export const NEWER = '9.9.9'

/** As a build would make it: the file with the screen that tells the version under another name, all else pointing there. */
async function makeNewer(folder: string): Promise<void> {
  await cp(webAppFolder, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'))
  const screen = scripts.find((name) => name.startsWith('read-'))
  if (!screen) throw new Error('no file holds the settings')
  const renamed = (text: string): string => text.replaceAll(screen, 'read-newer.js')

  const worker = join(folder, 'service-worker.js')
  let list = renamed(await readFile(worker, 'utf8'))
  for (const name of scripts) {
    const text = await readFile(join(assets, name), 'utf8')
    const changed = renamed(name === screen ? text.replaceAll(VERSION, NEWER) : text)
    if (changed === text) continue
    await writeFile(join(assets, name), changed)
    // Our names stay while what is in the files changes: the fingerprints have to say so.
    list = list.replace(`assets/${name}\`,revision:null`, `assets/${name}\`,revision:\`newer\``)
  }
  await rename(join(assets, screen), join(assets, 'read-newer.js'))
  await writeFile(worker, list)
}

/** Waits until the web app is kept whole and answers for this page. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
}

/** As a browser does by itself at a later start: asks the server for a newer version, and has it kept. */
export async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? null),
    )
    .toBe('installed')
}
