import { useTranslation } from 'react-i18next'
import { LOCALES, type Locale } from '../../content/names.ts'
import { FORMATS, type Format } from './format.ts'

const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag)

/** The language on screen and how it writes things. */
export function useLocale(): { readonly locale: Locale; readonly format: Format } {
  const { i18n } = useTranslation()
  const locale = isLocale(i18n.language) ? i18n.language : 'ky'
  return { locale, format: FORMATS[locale] }
}
