import { type Measure, measured } from './measure.ts'
import type { Standing, StudentResults } from './results.ts'

export interface StudentColumn {
  readonly id: string
  readonly name: string
}

interface StudentsTableWords {
  readonly student: string
  readonly at: string
  readonly whole: string
  /** What is added to the name of a column over its counts. */
  readonly part: string
  readonly of: string
  readonly nameOf: (student: StudentResults) => string
  readonly when: (at: number) => string
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
}

/** A class by columns, a student a row, for a spreadsheet: of every column the share, and what it is a share of. */
export function studentsTable(
  students: readonly StudentResults[],
  columns: readonly StudentColumn[],
  measure: Measure,
  columnOf: (student: StudentResults, column: string) => Standing | undefined,
  words: StudentsTableWords,
): readonly (readonly string[])[] {
  const heads = [words.whole, ...columns.map(({ name }) => name)]
  const cells = (standing: Standing | undefined): readonly string[] => {
    const share = measured(standing, measure)
    return share
      ? [words.percent(share.part / share.of), words.number(share.part), words.number(share.of)]
      : ['', '', '']
  }
  return [
    [
      words.student,
      words.at,
      ...heads.flatMap((name) => [`${name}, %`, `${name}: ${words.part}`, `${name}: ${words.of}`]),
    ],
    ...students.map((student) => [
      words.nameOf(student),
      words.when(student.at),
      ...cells(student.whole),
      ...columns.flatMap(({ id }) => cells(columnOf(student, id))),
    ]),
  ]
}
