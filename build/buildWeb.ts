/** `npm run build:web`: the web app into `dist/web`, for any plain server; the page is built if needed. */
import { relative } from 'node:path'
import { ensureBuilt } from './ensureBuilt.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { assembleWebApp } from './web/assembleWebApp.ts'

try {
  ensureBuilt()
  const folder = await assembleWebApp()
  console.log(`The web app is in ${relative(repositoryRoot, folder)}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
