import type { Question } from '../questions/question.ts'
import type { Ask } from './ask.ts'
import type { ClassResult } from './classResult.ts'
import { rightOptions, talliedOptions } from './talliedOptions.ts'
import { handsFor } from './tallyHands.ts'

/** The lesson that a question is asked in. */
export interface AskedIn {
  readonly id: string
  readonly title: string
}

/** What the class answered, to be kept; null before it was revealed. The same ask gives the same. */
export function resultOf(
  ask: Ask,
  question: Question,
  lesson: AskedIn | null,
): Omit<ClassResult, 'device'> | null {
  if (!ask.kept) return null
  return {
    id: ask.kept.id,
    lesson: lesson?.id ?? null,
    lessonTitle: lesson?.title ?? '',
    question: question.id,
    at: ask.kept.at,
    hands: Object.fromEntries(
      talliedOptions(question).map((option) => [option, handsFor(ask, option)]),
    ),
    right: rightOptions(question),
  }
}
