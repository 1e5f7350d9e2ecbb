import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import type { ZodType } from 'zod'
import { explainIssue } from './explainIssue.ts'
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

/** How the files of a course pack, which come from anybody, are read otherwise than our own. */
export interface Reading {
  /** What makes a document unfit to be looked at any further. */
  readonly refuse: (
    document: Document,
  ) => readonly { readonly at: number; readonly sentence: string }[]
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
      const sentence = `This is not readable YAML: ${error.message.replace(/\.?$/, '.')}`
      problems.push({ file: source.file, line, path: [], sentence })
    }
    return null
  }

  // Nested aliases can grow a small file to gigabytes, and content has no use for even one.
  const aliases: Problem[] = []
  visit(document, {
    Alias: (_, { source: name, range }) => {
      const line = lines.linePos(range?.[0] ?? 0).line
      const sentence = `The alias «*${name}» is not allowed: write the text out where it is needed.`
      aliases.push({ file: source.file, line, path: [], sentence })
    },
  })
  for (const { at, sentence } of reading.refuse(document))
    aliases.push({ file: source.file, line: lines.linePos(at).line, path: [], sentence })
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

  const { value, isWritten } = reading.fill(document.toJS(), source.file)
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return { file: source.file, data: parsed.data, lineOf, isWritten }
  for (const issue of parsed.error.issues) {
    const stray = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const path = [...issue.path, ...stray].filter((part) => typeof part !== 'symbol')
    problems.push({ file: source.file, line: lineOf(path), path, sentence: explainIssue(issue) })
  }
  return null
}
