import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { repositoryRoot } from '../repositoryRoot.ts'
import { LICENCES_FILE } from './addLicences.ts'
import { type Licence, sortLicences } from './Licence.ts'
import { packageFolder } from './packageFolder.ts'
import { readLicence } from './readLicence.ts'

interface LicencePlugins {
  /** For the page's own bundle, which gets `licences.json`. */
  page: Plugin
  /** For the bundles of its workers, which are finished before. */
  worker: () => Plugin[]
}

/**
 * Lists what is shipped in the page, by the modules that are really in its bundles, in
 * `licences.json`: a `Licence[]`. `carried` names what is in a made-up module.
 */
export function licencePlugins(
  carried: Readonly<Record<string, readonly Licence[]>>,
): LicencePlugins {
  const found = new Map<string, Licence>()
  const others: Licence[] = []
  const collect = (bundle: Rollup.OutputBundle) => {
    for (const id of idsIn(bundle)) {
      others.push(...(carried[id] ?? []))
      addPackage(found, id)
    }
  }
  return {
    page: {
      name: 'atkaruu-licences',
      generateBundle(_, bundle) {
        collect(bundle)
        const licences = [readLicence(repositoryRoot), ...found.values(), ...others]
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: write(licences) })
      },
    },
    worker: () => [
      { name: 'atkaruu-worker-licences', generateBundle: (_, bundle) => collect(bundle) },
    ],
  }
}

/** Adds what is shipped in the shell, and Electron itself, to the list in the built page's folder. */
export const shellLicencePlugin = (page: string): Plugin => ({
  name: 'atkaruu-shell-licences',
  writeBundle(_, bundle) {
    const file = join(page, LICENCES_FILE)
    const before: Licence[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
    const found = new Map<string, Licence>()
    for (const id of idsIn(bundle)) addPackage(found, id)
    addPackage(found, resolve(repositoryRoot, 'node_modules/electron/index.js'))
    writeFileSync(file, write([...before, ...found.values()]))
  },
})

/** Every module and every copied file of a bundle. */
const idsIn = (bundle: Rollup.OutputBundle): string[] =>
  Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? file.moduleIds
      : file.originalFileNames.map((name) => resolve(repositoryRoot, 'renderer', name)),
  )

function addPackage(found: Map<string, Licence>, id: string): void {
  const folder = packageFolder(id)
  if (folder && !found.has(folder)) found.set(folder, readLicence(folder))
}

const write = (licences: readonly Licence[]) =>
  `${JSON.stringify(sortLicences(licences), null, 1)}\n`
