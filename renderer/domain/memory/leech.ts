import type { CardState } from './cards.ts'

/** From so many lapses on, asking once more is not what helps. */
const LEECH_LAPSES = 6

/** Whether a question has been forgotten so often that the learner ought to look at it another way. */
export const isLeech = ({ lapses }: Pick<CardState, 'lapses'>): boolean => lapses >= LEECH_LAPSES
