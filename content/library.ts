import type { ZodType } from 'zod'
import type { Problem } from './problem.ts'
import { type Reading, readSheet, type Sheet, type SourceFile } from './sheet.ts'

/** Files of which each is read once, by its name. */
export interface Library {
  readonly has: (file: string) => boolean
  readonly optional: <T>(file: string, schema: ZodType<T>) => Sheet<T> | null
  readonly required: <T>(file: string, schema: ZodType<T>) => Sheet<T> | null
  readonly foldersIn: (kind: 'systems' | 'themes') => readonly string[]
  readonly diagramsIn: (folder: string) => readonly string[]
  /** Files that nobody asked for. */
  readonly reportStrangers: () => void
}

export function libraryOf(
  files: readonly SourceFile[],
  problems: Problem[],
  reading?: Reading,
): Library {
  const byName = new Map(files.map((source) => [source.file, source]))
  const known = new Set<string>()

  const optional = <T>(file: string, schema: ZodType<T>): Sheet<T> | null => {
    const source = byName.get(file)
    known.add(file)
    if (!source) return null
    try {
      return readSheet(source, schema, problems, reading)
    } catch (error) {
      // What lies in itself a thousand deep ends the stack, here or there.
      if (!(error instanceof RangeError)) throw error
      problems.push({ file, line: 1, path: [], fault: { code: 'too-deep' } })
      return null
    }
  }
  return {
    has: (file) => byName.has(file),
    optional,
    required: (file, schema) => {
      if (!byName.has(file))
        problems.push({ file, line: 1, path: [], fault: { code: 'file-missing' } })
      return optional(file, schema)
    },
    foldersIn: (kind) => [
      ...new Set(
        files.flatMap(({ file }) => {
          const [top, name = '', ...inside] = file.split('/')
          return top === kind && inside.length > 0 ? [name] : []
        }),
      ),
    ],
    diagramsIn: (folder) =>
      files
        .map(({ file }) => file)
        .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.diagram.yaml')),
    reportStrangers: () => {
      for (const { file } of files)
        if (!known.has(file))
          problems.push({ file, line: 1, path: [], fault: { code: 'file-unknown' } })
    },
  }
}
