import type { FailedQuestion, StudentResults } from './results.ts'

export interface ClassFailed extends FailedQuestion {
  /** How many students answered it wrong. */
  readonly students: number
}

/** The questions that a class answers wrong, those first that trouble most of it. */
export function classFailed(students: readonly StudentResults[]): readonly ClassFailed[] {
  const sums = new Map<string, ClassFailed>()
  for (const { failed } of students)
    for (const { question, answers, wrong } of failed) {
      const sum = sums.get(question) ?? { question, answers: 0, wrong: 0, students: 0 }
      sums.set(question, {
        question,
        answers: sum.answers + answers,
        wrong: sum.wrong + wrong,
        students: sum.students + 1,
      })
    }
  return [...sums.values()].sort(
    (a, b) => b.students - a.students || b.wrong - a.wrong || (a.question < b.question ? -1 : 1),
  )
}
