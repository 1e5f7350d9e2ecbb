import type { Locale } from '../../../content/schema.ts'

/**
 * Endings of the base form, to be cut off before a word is looked for in a text where it may be
 * inflected. Crude on purpose: a word too many thought alike costs a question, one too few gives
 * the answer away.
 */
const ENDINGS: Readonly<Record<Locale, RegExp>> = {
  ky: /(?:с[ыиуү]|[ыиуүаеоөэ]|[кпгб])$/u,
  ru: /(?:ами|ями|ого|его|ый|ий|ой|ая|яя|ое|ее|ые|ие|ия|[аяоеьйиыую])$/u,
  en: /(?:ies|es|[sey])$/u,
}

/** Little words that stand in any sentence. */
const COMMON = new Set(
  'жана менен боюнча үчүн тарабынан для или при над под the and for from with who that'.split(' '),
)

const SHORTEST_STEM = 3

function stemOf(word: string, locale: Locale): string {
  const bare = word.replace(ENDINGS[locale], '')
  return bare.length < SHORTEST_STEM ? word : bare
}

/** Stems of the words that carry the meaning of a folded text. */
export function stemsOf(folded: string, locale: Locale): readonly string[] {
  return folded
    .split(' ')
    .filter((word) => word.length >= SHORTEST_STEM && !COMMON.has(word))
    .map((word) => stemOf(word, locale))
}

/** Whether a word of the folded text is a form of the word with this stem. */
export function hasStem(foldedText: string, stem: string): boolean {
  return ` ${foldedText}`.includes(` ${stem}`)
}

const SHORTEST_ROOT = 6
const ROOT_SHARE = 0.7

/** Whether a word of the folded text is a form of that word or akin to it, as «minister» is to «ministry». */
export function hasKin(foldedText: string, stem: string): boolean {
  return (
    hasStem(foldedText, stem) ||
    foldedText.split(' ').some((word) => {
      const root = commonStart(word, stem)
      return root >= SHORTEST_ROOT && root >= ROOT_SHARE * Math.min(word.length, stem.length)
    })
  )
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
