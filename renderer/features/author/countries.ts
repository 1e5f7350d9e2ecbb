import english from 'i18n-iso-countries/langs/en.json'
import kyrgyz from 'i18n-iso-countries/langs/ky.json'
import russian from 'i18n-iso-countries/langs/ru.json'
import { useMemo } from 'react'
import type { Locale } from '../../../content/schema.ts'
import type { DraftText } from '../../domain/authoring/draft.ts'
import { useLocale } from '../../i18n/useLocale.ts'

type Names = Readonly<Record<string, string | readonly string[]>>

const NAMES: Readonly<Record<Locale, Names>> = {
  ky: kyrgyz.countries,
  ru: russian.countries,
  en: english.countries,
}

/** Chromium has no names of countries in Kyrgyz. Some of these have several, the usual one first. */
const nameIn = (locale: Locale, code: string): string => {
  const found = NAMES[locale][code]
  const name = typeof found === 'string' ? found : (found?.[0] ?? '')
  // A look-alike of another alphabet stands in a few of them.
  return locale === 'ky' ? name.replaceAll('ӊ', 'ң').replaceAll('Ӊ', 'Ң') : name
}

/** A country by its two letters, in every language in which it has a name. */
export const nameOfCountry = (code: string): DraftText => ({
  ky: nameIn('ky', code),
  ru: nameIn('ru', code),
  en: nameIn('en', code),
})

/** Every country, in the order of its name in the language of the screen. */
export function useCountries(): readonly { readonly value: string; readonly label: string }[] {
  const { locale, format } = useLocale()
  return useMemo(
    () =>
      Object.keys(NAMES.en)
        .filter((code) => nameIn('ky', code) && nameIn('ru', code))
        .map((value) => ({ value, label: nameIn(locale, value) }))
        .sort((a, b) => format.compare(a.label, b.label)),
    [locale, format],
  )
}
