import { type Closeness, closeness } from './closeness.ts'

/** The words of the content that a typed word may stand for, each with how near it is and what that weighs. */
export type Meanings = ReadonlyMap<
  string,
  { readonly closeness: Closeness; readonly weight: number }
>

/**
 * The same word comes before a beginning, a beginning before a slip. A slip in the title weighs less than
 * the word itself in an explanation, which the weights of the fields would otherwise turn round.
 */
const WEIGHTS: Readonly<Record<Closeness, number>> = {
  exact: 1,
  prefix: 0.4,
  slip: 0.08,
  slipPrefix: 0.03,
}

/** `typed` folded, as the vocabulary is. One look at every word finds slips of all four sorts. */
export function meaningsOf(typed: string, vocabulary: Iterable<string>): Meanings {
  const meanings = new Map<string, { closeness: Closeness; weight: number }>()
  for (const word of vocabulary) {
    const near = closeness(typed, word)
    if (near)
      meanings.set(word, { closeness: near, weight: WEIGHTS[near] * lengthFactor(typed, word) })
  }
  return meanings
}

/** From a half to 1: the less there is left to type, the likelier it is the word that is being typed. */
const lengthFactor = (typed: string, word: string): number =>
  0.5 + 0.5 * Math.min(1, (typed.length + 1) / word.length)
