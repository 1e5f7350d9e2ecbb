import type { Standing } from './results.ts'

/** By what a class is looked at: answers that were right, questions that are remembered, or that were met at all. */
export type Measure = 'right' | 'known' | 'met'

export const MEASURES: readonly Measure[] = ['right', 'known', 'met']

export interface Measured {
  readonly part: number
  readonly of: number
}

/** Null where there is nothing to be measured. */
export function measured(standing: Standing | undefined, measure: Measure): Measured | null {
  if (!standing) return null
  const part = standing[measure]
  const of = measure === 'right' ? standing.answers : standing.questions
  return of === 0 ? null : { part, of }
}
