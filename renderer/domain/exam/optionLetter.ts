import type { Locale } from '../../../content/names.ts'

// Without ё, й and the letters that Kyrgyz adds: nobody counts with them.
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

/** How the options of a printed question are counted in a language. */
export const optionLetter = (index: number, locale: Locale): string =>
  (locale === 'en' ? LATIN : CYRILLIC).charAt(index) || String(index + 1)
