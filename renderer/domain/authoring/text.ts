import { LOCALES, type Locale } from '../../../content/names.ts'
import type { DraftText } from './draft.ts'

/** Whether it says something in a language. */
export const says = (text: DraftText, locale: Locale): boolean => Boolean(text[locale]?.trim())

/** Whether it says something in any language. */
export const isWritten = (text: DraftText): boolean => LOCALES.some((locale) => says(text, locale))

/** In the language that is wished for, else in the first that there is; empty where nothing is written. */
export function wordsOf(text: DraftText, locale: Locale): string {
  const found = [locale, ...LOCALES].find((each) => says(text, each))
  return found ? (text[found]?.trim() ?? '') : ''
}

/** A text with one language of it changed; an empty one is not kept. */
export function withWords(text: DraftText, locale: Locale, words: string): DraftText {
  const { [locale]: _, ...others } = text
  return words === '' ? others : { ...others, [locale]: words }
}

export const sameText = (a: DraftText, b: DraftText): boolean =>
  LOCALES.every((locale) => (a[locale]?.trim() ?? '') === (b[locale]?.trim() ?? ''))
