import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addLicences } from '../licences/addLicences.ts'
import { repositoryRoot } from '../repositoryRoot.ts'
import { bundleServiceWorker } from './bundleServiceWorker.ts'
import { filesOf } from './filesOf.ts'
import { MANIFEST_FILE, webManifest } from './webManifest.ts'
import { webPage } from './webPage.ts'

/** What the service worker is made of besides our own words. */
const WORKER_PACKAGES = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

export const webAppFolder = join(repositoryRoot, 'dist/web')

/**
 * Makes the web app of the page that is built already: the same files, and what a browser needs to
 * install them and to keep them. Resolves with its folder.
 */
export async function assembleWebApp(): Promise<string> {
  const folder = webAppFolder
  await rm(folder, { recursive: true, force: true })
  await cp(join(repositoryRoot, 'dist/renderer'), folder, { recursive: true })
  await cp(join(repositoryRoot, 'renderer/public'), folder, { recursive: true })
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(webManifest, null, 2))
  addLicences(folder, WORKER_PACKAGES)
  const page = join(folder, 'index.html')
  await writeFile(page, webPage(await readFile(page, 'utf8')))
  await bundleServiceWorker(folder, await filesOf(folder))
  return folder
}
