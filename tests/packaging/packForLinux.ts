import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { packagingConfig } from '../../build/packaging/packagingConfig.ts'
import { repositoryRoot } from '../../build/repositoryRoot.ts'
import { writeStandInDist } from './standInDist.ts'

export interface LinuxPackage {
  /** The folder of the program as it is installed. */
  unpacked: string
  /** What the deb is to hold beside the program: contents by path. */
  debFiles: ReadonlyMap<string, Buffer>
  /** What the tool that makes the deb is told of it. */
  debArguments: readonly string[]
  /** The entry of the AppImage for the desktop. */
  appImageEntry: string
}

/**
 * Packs the built program into `folder` for Linux, around a stand-in for Electron's files. What would go
 * into the deb and the AppImage is noted in place of making them: that takes tools from the network.
 */
export async function packForLinux(folder: string): Promise<LinuxPackage> {
  const dist = join(folder, 'electron')
  await writeStandInDist(dist)
  const debFiles = new Map<string, Buffer>()
  let debArguments: readonly string[] = []
  let appImageEntry = ''
  const config = packagingConfig({}, dist)
  await build({
    projectDir: repositoryRoot,
    targets: Platform.LINUX.createTarget(['deb', 'AppImage'], Arch.x64),
    config: { ...config, directories: { ...config.directories, output: join(folder, 'release') } },
    publish: 'never',
    // Called when all is decided and before the tools are fetched; true leaves it at that.
    effectiveOptionComputed: async (options: [string[], string] | { desktop: string }) => {
      if (Array.isArray(options)) {
        debArguments = options[0]
        for (const [from, to] of mappings(debArguments)) debFiles.set(to, await readFile(from))
      } else appImageEntry = options.desktop
      return true
    },
  })
  const unpacked = join(folder, 'release', 'linux-unpacked')
  return { unpacked, debFiles, debArguments, appImageEntry }
}

/** The files among the arguments, `from=/to`; the program's own folder is not one. */
const mappings = (words: readonly string[]): [string, string][] =>
  words
    .map((word) => word.split('='))
    .filter((pair): pair is [string, string] => pair.length === 2 && /^\/usr\//.test(pair[1] ?? ''))
