/**
 * How near a typed word is to a word of the content: the same; its beginning; the same but for one
 * slip; its beginning but for one slip. A slip is a letter too many, too few, or wrong, or two
 * neighbours swapped (optimal string alignment distance 1, which plain Levenshtein counts as 2).
 */
export type Closeness = 'exact' | 'prefix' | 'slip' | 'slipPrefix'

/** Below this a slip makes almost any short word of almost any other. In letters. */
const FEWEST_LETTERS_WITH_SLIP = 4

/** A beginning has to be longer than that before a slip in it still says what is meant. */
const FEWEST_LETTERS_OF_SLIPPED_BEGINNING = 5

/** Years and numbers of laws are never meant roughly: 1991 is not 1992. */
const HAS_FIGURE = /\p{N}/u

/**
 * Both words folded. `null` when they are further apart than one slip. It is asked of every word of the
 * vocabulary at every key press, so that it gives up at the second letter that disagrees.
 */
export function closeness(typed: string, word: string): Closeness | null {
  if (word.length < typed.length - 1) return null
  let at = 0
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at++
  if (at === typed.length) return at === word.length ? 'exact' : 'prefix'
  if (typed.length < FEWEST_LETTERS_WITH_SLIP) return null

  const isSwapped =
    typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === word.charCodeAt(at)
  const agreement = Math.max(
    agreementOf(typed, at + 1, word, at), // a letter too many
    at < word.length ? agreementOf(typed, at + 1, word, at + 1) : NONE, // a wrong letter
    agreementOf(typed, at, word, at + 1), // a letter too few
    isSwapped ? agreementOf(typed, at + 2, word, at + 2) : NONE,
  )
  if (agreement === NONE || HAS_FIGURE.test(typed)) return null
  if (agreement === WHOLE) return 'slip'
  return typed.length >= FEWEST_LETTERS_OF_SLIPPED_BEGINNING ? 'slipPrefix' : null
}

const NONE = 0
const BEGINNING = 1
const WHOLE = 2

/** Whether what is left of the typed word is all that is left of the other, its beginning, or neither. */
function agreementOf(typed: string, typedFrom: number, word: string, wordFrom: number): number {
  for (let i = typedFrom, j = wordFrom; i < typed.length; i++, j++)
    // By code: a Cyrillic letter taken as a string of its own costs memory, and this is the innermost loop.
    if (typed.charCodeAt(i) !== word.charCodeAt(j)) return NONE
  return typed.length - typedFrom === word.length - wordFrom ? WHOLE : BEGINNING
}
