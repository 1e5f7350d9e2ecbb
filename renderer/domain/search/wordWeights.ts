import type { SearchEntry, SearchText } from './entry.ts'
import { textsOf } from './textsOf.ts'
import { wordsOf } from './wordsOf.ts'

/**
 * What a word weighs that stands alone, and how many others beside it take half of that away: «Франция»
 * alone is about France. Chosen so that a word of an explanation of 40 words still outweighs a slip in a
 * title.
 */
interface Field {
  readonly alone: number
  readonly halvedBy: number
}
const TITLE: Field = { alone: 4, halvedBy: 8 }
const PLACE: Field = { alone: 1.2, halvedBy: 8 }
const TEXT: Field = { alone: 1, halvedBy: 40 }

/** Every word of an entry, folded, in all its languages, with what it weighs where it weighs most. */
export function wordWeights({
  title,
  place,
  also,
  text,
}: SearchEntry): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const weigh = (texts: readonly SearchText[], { alone, halvedBy }: Field): void => {
    for (const { words } of texts.flatMap(textsOf)) {
      const folded = wordsOf(words)
      const weight = alone / (1 + (folded.length - 1) / halvedBy)
      for (const word of folded) weights.set(word, Math.max(weight, weights.get(word) ?? 0))
    }
  }
  weigh([title], TITLE)
  weigh([...place, ...also], PLACE)
  weigh(text === undefined ? [] : [text], TEXT)
  return weights
}
