import type { Fault } from './faults/fault.ts'
import { sayFault } from './faults/sayFault.ts'
import type { Locale } from './names.ts'

/** Something wrong with the content, told so that a lecturer can find and mend it. */
export interface Problem {
  /** Path below `content/`, with forward slashes. */
  readonly file: string
  /** 1-based line; 1 when the fault is the file as a whole. */
  readonly line: number
  /** Of the faulty field in the file's data, also where it is missing; empty when the fault is the file as a whole. */
  readonly path: readonly (string | number)[]
  readonly fault: Fault
}

export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))

export const formatProblem = ({ file, line, fault }: Problem, locale: Locale = 'en'): string =>
  `content/${file}:${line}  ${sayFault(fault, locale)}`
