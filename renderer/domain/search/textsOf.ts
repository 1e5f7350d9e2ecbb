import { LOCALES, type Locale } from '../../../content/names.ts'
import type { SearchText } from './entry.ts'

/** What a text says, each saying with its language; `null` where nobody has named the language. */
export const textsOf = (
  text: SearchText,
): readonly { readonly locale: Locale | null; readonly words: string }[] =>
  typeof text === 'string'
    ? [{ locale: null, words: text }]
    : LOCALES.map((locale) => ({ locale, words: text[locale] }))

/** What it says to somebody who reads this language. */
export const textIn = (text: SearchText, locale: Locale): string =>
  typeof text === 'string' ? text : text[locale]
