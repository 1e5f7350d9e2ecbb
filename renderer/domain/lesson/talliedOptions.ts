import type { Question } from '../questions/question.ts'

/** What is counted where the class answers aloud: answers that were right, and answers that were not. */
export const ALOUD = ['right', 'wrong'] as const

/** Whether a class raises its hands for the options; otherwise it answers aloud. */
export const isByHands = ({ form }: Question): boolean => form === 'one' || form === 'many'

/** Ids of what hands are counted for, in the order of the screen. */
export const talliedOptions = (question: Question): readonly string[] =>
  isByHands(question) ? question.options.map(({ id }) => id) : ALOUD

/** Those of them that are right, in the same order. */
export const rightOptions = (question: Question): readonly string[] =>
  isByHands(question)
    ? talliedOptions(question).filter((id) => question.answer.includes(id))
    : [ALOUD[0]]
