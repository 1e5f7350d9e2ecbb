import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build, DIR_TARGET, Platform } from 'electron-builder'
import { packagingConfig } from '../../build/packaging/packagingConfig.ts'
import { repositoryRoot } from '../../build/repositoryRoot.ts'

export interface PackedHere {
  /** The program to start. */
  executable: string
  /** Where its fuses are: the executable, or the whole bundle on macOS. */
  fuses: string
}

/** Packs the built program into `folder` for the system this runs on, around the Electron in `electronDist`. */
export async function packHere(folder: string, electronDist: string): Promise<PackedHere> {
  const config = packagingConfig(process.env, electronDist)
  await build({
    projectDir: repositoryRoot,
    targets: Platform.current().createTarget(DIR_TARGET),
    config: { ...config, directories: { ...config.directories, output: folder } },
    publish: 'never',
  })
  const unpacked = join(folder, await unpackedIn(folder))
  if (process.platform === 'darwin') {
    const bundle = join(unpacked, 'Atkaruu Atlas.app')
    return { executable: join(bundle, 'Contents', 'MacOS', 'Atkaruu Atlas'), fuses: bundle }
  }
  const name = process.platform === 'win32' ? 'Atkaruu Atlas.exe' : 'atkaruu-atlas'
  return { executable: join(unpacked, name), fuses: join(unpacked, name) }
}

/** The folder with the program, which is named after system and processor. */
async function unpackedIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries.find((entry) => entry.isDirectory() && /unpacked|^mac/.test(entry.name))
  if (!found) throw new Error(`Nothing was packed into ${folder}.`)
  return found.name
}
