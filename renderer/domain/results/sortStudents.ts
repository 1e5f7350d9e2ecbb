import { type Measure, measured } from './measure.ts'
import type { Standing, StudentResults } from './results.ts'

export interface StudentOrder {
  readonly by:
    | { readonly kind: 'name' | 'at' | 'whole' }
    | { readonly kind: 'column'; readonly id: string }
  readonly isDescending: boolean
}

/** Students in the order wanted; those of whom nothing can be said come last either way. */
export function sortStudents(
  students: readonly StudentResults[],
  { by, isDescending }: StudentOrder,
  measure: Measure,
  columnOf: (student: StudentResults, column: string) => Standing | undefined,
  compareNames: (a: StudentResults, b: StudentResults) => number,
): readonly StudentResults[] {
  const sign = isDescending ? -1 : 1
  const figureOf = (student: StudentResults): number | null => {
    if (by.kind === 'at') return student.at
    const standing = by.kind === 'column' ? columnOf(student, by.id) : student.whole
    const share = measured(standing, measure)
    return share && share.part / share.of
  }
  return [...students].sort((a, b) => {
    if (by.kind === 'name') return sign * compareNames(a, b)
    const [first, second] = [figureOf(a), figureOf(b)]
    if (first === null || second === null)
      return Number(first === null) - Number(second === null) || compareNames(a, b)
    return sign * (first - second) || compareNames(a, b)
  })
}
