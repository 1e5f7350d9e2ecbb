import type { Question } from './question.ts'

/** The questions that count towards the mastery of a diagram. */
export function questionsOfDiagram(
  bank: readonly Question[],
  system: string,
  diagram: string,
): readonly Question[] {
  return bank.filter((question) => question.system === system && question.diagram === diagram)
}
