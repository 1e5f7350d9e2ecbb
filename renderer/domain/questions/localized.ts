import type { Locale, LocalizedText } from '../../../content/schema.ts'

const LOCALES: readonly Locale[] = ['ky', 'ru', 'en']

/** Says one thing in the three languages. */
export function inEach(say: (locale: Locale) => string): LocalizedText {
  return { ky: say('ky'), ru: say('ru'), en: say('en') }
}

export function inAny(holds: (locale: Locale) => boolean): boolean {
  return LOCALES.some(holds)
}
