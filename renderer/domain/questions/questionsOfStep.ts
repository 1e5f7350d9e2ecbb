import type { Diagram, Step } from '../../../content/schema.ts'
import type { Question } from './question.ts'

/** The questions by which one knows a step: those about it, and those on the claims that it rests on. */
export function questionsOfStep(
  bank: readonly Question[],
  subject: string,
  diagram: Diagram,
  step: Step,
): readonly Question[] {
  const claims = new Set(step.claims)
  return bank.filter(
    (question) =>
      question.system === subject &&
      ((question.diagram === diagram.id && question.steps.includes(step.id)) ||
        question.claims.some((claim) => claims.has(claim))),
  )
}
