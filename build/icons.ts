/** Draws every icon of the program anew from `build/icons/source`. The results are kept in the repository. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { drawIcons } from './icons/drawIcons.ts'
import { repositoryRoot } from './repositoryRoot.ts'

for (const [path, contents] of await drawIcons()) {
  const file = join(repositoryRoot, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, contents)
  console.log(`${path}  ${contents.length} B`)
}
