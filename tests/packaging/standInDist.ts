import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** By what the tool that flips fuses finds them in a binary. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Version 1 and nine fuses, as Electron 45 sets them. */
const WIRE = Buffer.from([1, 9, ...Buffer.from('101100011')])

/** Writes what packing needs of an unpacked Electron for Linux: its files by name, and the fuses. */
export async function writeStandInDist(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  const executable = join(folder, 'electron')
  const code = Buffer.from('#!/bin/sh\nexit 1\n')
  await writeFile(executable, Buffer.concat([code, Buffer.from(SENTINEL), WIRE]))
  await chmod(executable, 0o755)
  const names = ['version', 'LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'chrome-sandbox']
  const locales = ['en-US', 'ru', 'de'].map((locale) => `locales/${locale}.pak`)
  for (const name of [...names, ...locales]) await writeFile(join(folder, name), name)
}
