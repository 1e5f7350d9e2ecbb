import { createInstance, type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from '../../content/schema.ts'

/** The words of one part of the program in the three languages, every key in each. */
export type Strings = Readonly<Record<Locale, Readonly<Record<string, string>>>>

/** Starts i18next with every word already in memory: no language is ever waited for. */
export async function startI18n(
  strings: Readonly<Record<string, Strings>>,
  locale: Locale,
): Promise<i18n> {
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    resources: byLanguage(strings),
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(strings),
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  })
  return instance
}

function byLanguage(strings: Readonly<Record<string, Strings>>): Resource {
  const of = (locale: Locale) =>
    Object.fromEntries(Object.entries(strings).map(([space, words]) => [space, words[locale]]))
  return { ky: of('ky'), ru: of('ru'), en: of('en') }
}
