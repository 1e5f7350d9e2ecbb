import type { Claim, Locale, LocalizedText } from '../../../content/schema.ts'
import { inEach } from './localized.ts'
import { valueOfWord } from './numberWords.ts'

interface AskedNumber {
  readonly value: number
  /** As it stands in the claim. */
  readonly words: LocalizedText
}

/** The one number that the blank says in every language; a year goes before the day of the month. */
export function numberIn({ blank }: Claim): AskedNumber | null {
  if (!blank) return null
  const found = {
    ky: numbersIn(blank, 'ky'),
    ru: numbersIn(blank, 'ru'),
    en: numbersIn(blank, 'en'),
  }
  const values = [...found.en.keys()].filter((value) => found.ky.has(value) && found.ru.has(value))
  const years = values.filter((value) => value >= 1000)
  const [value, another] = years.length > 0 ? years : values
  if (value === undefined || another !== undefined) return null
  return { value, words: inEach((l) => found[l].get(value) ?? '') }
}

const FIGURES_OR_WORD = /\d+(?:[ \u00a0]\d{3})*|\p{L}+/gu

/** What numbers the text says, and how. */
function numbersIn(text: LocalizedText, locale: Locale): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>()
  for (const [word] of text[locale].matchAll(FIGURES_OR_WORD)) {
    const value = /^\d/.test(word) ? Number(word.replace(/\D/gu, '')) : valueOfWord(word, locale)
    if (value !== undefined) numbers.set(value, word)
  }
  return numbers
}
