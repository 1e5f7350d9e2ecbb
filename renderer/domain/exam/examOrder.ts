import type { QuestionKind } from '../questions/question.ts'
import type { Difficulty } from './difficultyOf.ts'

/** What an examination is to be made of. Together with the content it decides the paper wholly. */
export interface ExamOrder {
  /** Ids of systems and themes, and `SHARED_SCOPE` for what belongs to none; null for everything. */
  readonly scope: readonly string[] | null
  /** Null for every kind. */
  readonly kinds: readonly QuestionKind[] | null
  readonly count: number
  /** Null for every difficulty. */
  readonly difficulty: Difficulty | null
  /** Null without a limit. */
  readonly minutes: number | null
  /** Which of the many papers of this make. */
  readonly seed: number
}

/** Stands in a scope for questions that belong to no system or theme, such as those on terms. */
export const SHARED_SCOPE = ''

/** What the code of an examination can carry, and nobody sits more than this. */
export const ORDER_BOUNDS = { mostQuestions: 200, mostMinutes: 360, seeds: 2 ** 20 } as const

export function isSoundOrder({ scope, kinds, count, minutes, seed }: ExamOrder): boolean {
  const { mostQuestions, mostMinutes, seeds } = ORDER_BOUNDS
  return (
    scope?.length !== 0 &&
    kinds?.length !== 0 &&
    isWithin(count, 1, mostQuestions) &&
    (minutes === null || isWithin(minutes, 1, mostMinutes)) &&
    isWithin(seed, 0, seeds - 1)
  )
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most
