/** Something wrong with the content, said so that a lecturer can mend it. */
export interface Problem {
  /** Path below `content/`, with forward slashes. */
  readonly file: string
  /** 1-based line; 1 when the fault is the file as a whole. */
  readonly line: number
  readonly sentence: string
}

export const formatProblem = (problem: Problem): string =>
  `content/${problem.file}:${problem.line}  ${problem.sentence}`
