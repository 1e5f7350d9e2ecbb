import type { Path } from './sheet.ts'

/** Something wrong with the content, said so that a lecturer can mend it. */
export interface Problem {
  /** Path below `content/`, with forward slashes. */
  readonly file: string
  /** 1-based line; 1 when the fault is the file as a whole. */
  readonly line: number
  /** The part of the file that is meant; empty when it is the file as a whole. */
  readonly path: Path
  readonly sentence: string
}

export const formatProblem = (problem: Problem): string =>
  `content/${problem.file}:${problem.line}  ${problem.sentence}`

export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
