import { LineCounter, parseDocument, visit } from 'yaml'
import type { ZodType } from 'zod'
import { explainIssue } from './explainIssue.ts'
import type { Problem } from './problem.ts'

export interface SourceFile {
  /** Path below `content/`, with forward slashes. */
  readonly file: string
  readonly text: string
}

export type Path = readonly (string | number)[]

/** One content file: its checked data, and the line on which each part of it stands. */
export interface Sheet<T> {
  readonly file: string
  readonly data: T
  readonly lineOf: (path: Path) => number
}

/** Reads one YAML file against its schema. Adds to `problems` and returns `null` when it does not fit. */
export function readSheet<T>(
  source: SourceFile,
  schema: ZodType<T>,
  problems: Problem[],
): Sheet<T> | null {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const line = lines.linePos(error.pos[0]).line
      const detail = error.message.replace(/\.$/, '')
      problems.push({
        file: source.file,
        line,
        path: [],
        fault: { code: 'yaml-unreadable', detail },
      })
    }
    return null
  }

  // Nested aliases can grow a small file to gigabytes, and content has no use for even one.
  const aliases: Problem[] = []
  visit(document, {
    Alias: (_, { source: name, range }) => {
      const line = lines.linePos(range?.[0] ?? 0).line
      aliases.push({ file: source.file, line, path: [], fault: { code: 'alias', name } })
    },
  })
  if (aliases.length > 0) {
    problems.push(...aliases)
    return null
  }

  const lineOf = (path: Path): number => {
    // A missing part has no line of its own: the nearest part around it that exists has.
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
      const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined
      if (Array.isArray(range)) return lines.linePos(range[0]).line
    }
    return 1
  }

  const parsed = schema.safeParse(document.toJS(), { reportInput: true })
  if (parsed.success) return { file: source.file, data: parsed.data, lineOf }
  for (const issue of parsed.error.issues) {
    const stray = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const path = [...issue.path, ...stray].filter((part) => typeof part !== 'symbol')
    problems.push({ file: source.file, line: lineOf(path), path, fault: explainIssue(issue) })
  }
  return null
}
