import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CommandFile, type CommandFormat, CommandRefusal } from './commandFormat.ts'

/** Throws a `CommandRefusal` where a format cannot be written: said before it is made, which may take a while. */
export async function expectRoom(
  { id, makes }: Pick<CommandFormat, 'id' | 'makes'>,
  out: string,
): Promise<void> {
  const found = await kindOf(out)
  if (makes === 'folder' && found === 'file')
    throw new CommandRefusal(
      `«${out}» is a file, but the format «${id}» makes a folder: name another place.`,
    )
  if (makes === 'file' && found === 'folder')
    throw new CommandRefusal(
      `«${out}» is a folder, but the format «${id}» makes one file: name a file in it.`,
    )
  if (makes === 'file' && (await kindOf(dirname(out))) !== 'folder')
    throw new CommandRefusal(`«${out}» could not be written: there is no folder «${dirname(out)}».`)
}

const kindOf = (path: string): Promise<'file' | 'folder' | null> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => null,
  )

/** Writes what a format made and tells where. Throws a `CommandRefusal` where that cannot be. */
export async function writeResult(
  format: CommandFormat,
  files: readonly CommandFile[],
  out: string,
): Promise<readonly string[]> {
  const { id } = format
  const makes = format.makes === 'either' ? (files.length === 1 ? 'file' : 'folder') : format.makes
  // Known only now.
  if (format.makes === 'either') await expectRoom({ id, makes }, out)
  if (makes === 'folder') {
    for (const { name, bytes } of files) await write(join(out, name), bytes, true)
    return [`${files.length} files were written into ${out}`]
  }
  const [file] = files
  if (!file || files.length > 1) throw new Error(`the format «${id}» made ${files.length} files`)
  await write(out, file.bytes, false)
  return [`${out} was written.`]
}

/** Folders are made on the way into a folder of ours; beside a single file they are not. */
async function write(path: string, bytes: Uint8Array, withFolders: boolean): Promise<void> {
  try {
    if (withFolders) await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  } catch (error) {
    throw new CommandRefusal(
      `«${path}» could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
