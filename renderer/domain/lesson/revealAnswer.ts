import type { Ask } from './ask.ts'

/**
 * The answer is shown, once; `id` names what the class answered from now on, `at` is when, in
 * milliseconds since the epoch. From two windows the first counts.
 */
export const revealAnswer = (ask: Ask, id: string, at: number): Ask =>
  ask.stage === 'revealed' ? ask : { ...ask, stage: 'revealed', kept: { id, at } }
