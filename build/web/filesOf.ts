import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { SERVICE_WORKER_FILE } from './serviceWorkerFile.ts'

export interface PrecachedFile {
  /** From the folder of the service worker, `assets/app-1f2e3d4c.js`. */
  url: string
  /** A fingerprint of what is in it; null where its name holds one. */
  revision: string | null
}

/** Every file of a web app but its service worker. Rejects when the folder cannot be read. */
export async function filesOf(root: string): Promise<PrecachedFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== SERVICE_WORKER_FILE)
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      url: encodeURI(path),
      revision: path.startsWith('assets/') ? null : await fingerprint(join(root, path)),
    })),
  )
}

const fingerprint = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16)
