import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type LoadResult, loadAtlas } from './load.ts'
import type { SourceFile } from './sheet.ts'

/** Reads and validates the content folder (by default the one this file lives in). */
export async function readContent(folder: string = import.meta.dirname): Promise<LoadResult> {
  return loadAtlas(await readSourceFiles(folder))
}

/** Every YAML file below `folder`, in a stable order. */
export async function readSourceFiles(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      file: relative(folder, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}
