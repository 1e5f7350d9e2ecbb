import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { contentType } from './contentType.ts'

export interface ServedFile {
  /** Absolute path on disk. */
  file: string
  type: string
}

/** From URL path (`/assets/app.js`, as the URL parser writes it) to the file behind it. */
export type FileTable = ReadonlyMap<string, ServedFile>

/**
 * Lists every file under `root` once. Looking a request up in the table, rather than computing a
 * path from it, leaves nothing to traverse: `..`, encoded slashes and the like simply miss.
 * Rejects when `root` cannot be read. Symbolic links are left out.
 */
export async function readFileTable(root: string): Promise<FileTable> {
  const table = new Map<string, ServedFile>()
  await addFolder(table, root, '/')
  return table
}

// Walks by hand because `recursive: true` is not dependable inside an asar archive.
async function addFolder(table: Map<string, ServedFile>, folder: string, urlPath: string) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name)
    const url = urlPath + encodeURIComponent(entry.name)
    if (entry.isDirectory()) await addFolder(table, file, `${url}/`)
    else if (entry.isFile()) table.set(url, { file, type: contentType(entry.name) })
  }
}

/** The file for a URL path; `/` is the start page. */
export function findServedFile(table: FileTable, pathname: string): ServedFile | undefined {
  return table.get(pathname === '/' ? '/index.html' : pathname)
}
