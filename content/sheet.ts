import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import type { ZodType } from 'zod'
import { explainIssue } from './explainIssue.ts'
import type { Fault } from './faults/fault.ts'
import type { Locale } from './names.ts'
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
  /** Whether a text stands there in this language, or was filled in from another one. */
  readonly isWritten: (path: Path, locale: Locale) => boolean
}

/** For data that was read from no file of its own. */
export const sheetWithoutLines = <T>(file: string, data: T): Sheet<T> => ({
  file,
  data,
  lineOf: () => 1,
  isWritten: () => true,
})

/** How the files of a course pack, which come from anybody, are read otherwise than our own. */
export interface Reading {
  /** What makes a document unfit to be looked at any further. */
  readonly refuse: (document: Document) => readonly { readonly at: number; readonly fault: Fault }[]
  readonly fill: (value: unknown, file: string) => FilledValue
}

interface FilledValue {
  readonly value: unknown
  readonly isWritten: Sheet<unknown>['isWritten']
}

const AS_WRITTEN: Reading = {
  refuse: () => [],
  fill: (value) => ({ value, isWritten: () => true }),
}

/** Reads one YAML file against its schema. Adds to `problems` and returns `null` when it does not fit. */
export function readSheet<T>(
  source: SourceFile,
  schema: ZodType<T>,
  problems: Problem[],
  reading: Reading = AS_WRITTEN,
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
  const unfit: Problem[] = []
  visit(document, {
    Alias: (_, { source: name, range }) => {
      const line = lines.linePos(range?.[0] ?? 0).line
      unfit.push({ file: source.file, line, path: [], fault: { code: 'alias', name } })
    },
  })
  for (const { at, fault } of reading.refuse(document))
    unfit.push({ file: source.file, line: lines.linePos(at).line, path: [], fault })
  if (unfit.length > 0) {
    problems.push(...unfit)
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

  const { value, isWritten } = reading.fill(document.toJS(), source.file)
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { file: source.file, data: parsed.data, lineOf, isWritten }
  for (const issue of parsed.error.issues) {
    const stray = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const path = [...issue.path, ...stray].filter((part) => typeof part !== 'symbol')
    problems.push({ file: source.file, line: lineOf(path), path, fault: explainIssue(issue) })
  }
  return null
}
