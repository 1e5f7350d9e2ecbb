import type { Locale } from '../../content/schema.ts'

/** Each language by its own name, which is how a learner finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  en: 'English',
}

/** The name of the product. */
export const PRODUCT_NAMES: Readonly<Record<Locale, string>> = {
  ky: 'Аткаруу атласы',
  ru: 'Атлас исполнения',
  en: 'Atkaruu Atlas',
}
