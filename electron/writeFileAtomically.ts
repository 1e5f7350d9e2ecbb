import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Replaces `file` by `contents` (a text as UTF-8) so that at any moment the old or the new file is whole,
 * and returns once it is on disk. Rejects with the system's error and leaves nothing behind.
 */
export async function writeFileAtomically(
  file: string,
  contents: string | Uint8Array,
): Promise<void> {
  // A link keeps pointing where it did: what it points at is replaced.
  const target = await realpath(file).catch(() => file)
  const folder = dirname(target)
  const temporary = join(folder, `.atlas-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeAndSync(temporary, contents)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function writeAndSync(file: string, contents: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(contents, 'utf8')
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// The new name itself is only safe once the folder is synced; Windows cannot open folders, and
// some network drives cannot sync them: the file is complete there all the same.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync().catch(() => undefined)
  } finally {
    await handle.close()
  }
}
