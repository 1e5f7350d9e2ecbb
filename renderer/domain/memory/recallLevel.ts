import type { Mastery } from './mastery.ts'

/** How firmly something is remembered, in words. */
export type RecallLevel = 'unseen' | 'weak' | 'fair' | 'firm'

/** From these chances of recall a day from now on, a memory is called fair, or firm. */
const FAIR = 0.5
const FIRM = 0.8

export function recallLevel({ seen, recall }: Pick<Mastery, 'seen' | 'recall'>): RecallLevel {
  if (seen === 0) return 'unseen'
  if (recall >= FIRM) return 'firm'
  return recall >= FAIR ? 'fair' : 'weak'
}
