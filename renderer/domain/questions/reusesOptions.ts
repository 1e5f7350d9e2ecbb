import type { Question } from './question.ts'

/** Whether one option may lie in several slots: so it is where the right answer needs it. */
export const reusesOptions = ({ answer }: Pick<Question, 'answer'>): boolean =>
  new Set(answer).size < answer.length
