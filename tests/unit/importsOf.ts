import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** One thing that one file takes from another, or from a package. */
export interface Import {
  /** Path from the root of the repository, with forward slashes. */
  readonly from: string
  /** The same, or the name of a package, a Node module or a virtual module. */
  readonly to: string
  readonly isTypeOnly: boolean
  /** Names taken; empty for a whole module. */
  readonly names: readonly string[]
}

const ROOT = join(import.meta.dirname, '../..')

const STATEMENT = /^(?:import|export)\s+(?:(type\s+)?([^'";]*?)\s*from\s+)?'([^']+)'/gm
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g

/** Every source file below a folder at the root, as a path from the root. */
export const sourceFilesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const placed = (specifier: string) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier
  const statements = [...text.matchAll(STATEMENT)].map(([, type, clause = '', to = '']) => {
    const names = clause.match(/\{([\s\S]*)\}/)?.[1]?.split(',') ?? []
    const taken = names.map((name) => name.trim()).filter((name) => name !== '')
    const allTypes = taken.length > 0 && taken.every((name) => name.startsWith('type '))
    return {
      from: file,
      to: placed(to),
      isTypeOnly: type !== undefined || allTypes,
      names: taken.filter((name) => !name.startsWith('type ')),
    }
  })
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, to = '']) => ({
    from: file,
    to: placed(to),
    isTypeOnly: file.endsWith('.d.ts'),
    names: [],
  }))
  return [...statements, ...dynamic]
}
