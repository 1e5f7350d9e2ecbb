import type { ClassResult } from './classResult.ts'

/** How many hands a class raised in all, and how many of them for an option that was right. */
export const countHands = ({
  hands,
  right,
}: Pick<ClassResult, 'hands' | 'right'>): { readonly all: number; readonly right: number } => {
  const counts = Object.entries(hands)
  const sum = (some: typeof counts) => some.reduce((total, [, count]) => total + count, 0)
  return { all: sum(counts), right: sum(counts.filter(([option]) => right.includes(option))) }
}

/** The share of hands that was right, from 0 to 1; null where no hand was raised. */
export const shareRight = (result: Pick<ClassResult, 'hands' | 'right'>): number | null => {
  const { all, right } = countHands(result)
  return all === 0 ? null : right / all
}
