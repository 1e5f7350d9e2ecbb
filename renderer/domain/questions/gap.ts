import type { Claim, Locale, LocalizedText } from '../../../content/schema.ts'

/** Stands for the missing words, in every language. */
export const GAP_SIGN = '____'

/** What stands before and after the part of a sentence that is asked for. */
export interface Gap {
  readonly before: string
  readonly after: string
}

export interface Gaps extends Readonly<Record<Locale, Gap>> {
  /** The sentence with the sign in place of the words. */
  readonly gapped: LocalizedText
}

const WORD = /[\p{L}\p{N}]/u

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function standsAlone(text: string, part: string, at: number): boolean {
  return !WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + part.length))
}

/** Cuts `part` out of `text`; null unless it is clear which place is meant. */
export function cutOut(text: string, part: string): Gap | null {
  const places = placesOf(text, part)
  // «суд» is found in «судья» too, so whole words go first.
  const whole = places.filter((at) => standsAlone(text, part, at))
  const [at, another] = whole.length > 0 ? whole : places
  if (at === undefined || another !== undefined) return null
  return { before: text.slice(0, at), after: text.slice(at + part.length) }
}

/** Several kinds of question ask for the same gaps. */
const known = new WeakMap<Claim, Gaps | null>()

/** The gaps that the claim's blank leaves; null if it has none or it is unclear where, in any language. */
export function gapsOf(claim: Claim): Gaps | null {
  const found = known.get(claim)
  if (found !== undefined) return found
  const gaps = cutGaps(claim)
  known.set(claim, gaps)
  return gaps
}

function cutGaps({ text, blank }: Claim): Gaps | null {
  if (!blank) return null
  const ky = cutOut(text.ky, blank.ky)
  const ru = cutOut(text.ru, blank.ru)
  const en = cutOut(text.en, blank.en)
  if (!ky || !ru || !en) return null
  const sign = ({ before, after }: Gap) => before + GAP_SIGN + after
  return { ky, ru, en, gapped: { ky: sign(ky), ru: sign(ru), en: sign(en) } }
}

/** The words as they read in the gap: with a capital letter where a sentence begins. */
export function fittedTo(gap: Gap, words: string): string {
  const opensSentence = /(?:^|[.!?]\s)[*«“"]*$/u.test(gap.before)
  return opensSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
