import type { useTranslation } from 'react-i18next'
import { type Locale, STEP_KINDS } from '../../../content/names.ts'
import { LANGUAGE_NAMES, PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import type { SheetRequest } from './diagramSheet.ts'

export type I18n = ReturnType<typeof useTranslation>['i18n']

/** The words of a sheet in its own language, which need not be that of the screen. */
export function sheetWords(i18n: I18n, locale: Locale): SheetRequest['words'] {
  const t = i18n.getFixedT(locale, ['export', 'canvas'])
  const kinds = Object.fromEntries(
    STEP_KINDS.map((kind) => [kind, t(`canvas:kind.${kind}`)]),
  ) as SheetRequest['words']['legend']['kinds'] // STEP_KINDS are its keys, all of them
  return {
    product: PRODUCT_NAMES[locale],
    language: LANGUAGE_NAMES[locale],
    legend: { kinds, back: t('sheet.back') },
    citations: t('sheet.citations'),
  }
}
