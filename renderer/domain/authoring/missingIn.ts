import { LOCALES, type Locale } from '../../../content/names.ts'
import type { PackDraft } from './draft.ts'
import type { DraftPlace } from './place.ts'
import { isWritten, says } from './text.ts'
import { textsOf } from './textsOf.ts'

export interface Missing {
  /** Texts that are there in another language, and would be shown in that. */
  readonly untranslated: Readonly<Record<Locale, readonly DraftPlace[]>>
  /** Texts that have to be there and are not, in any language. */
  readonly unwritten: readonly DraftPlace[]
  /** How many texts there are or have to be. */
  readonly total: number
}

/** What is still to be written: by language, and the fields that are empty altogether. */
export function missingIn(draft: PackDraft): Missing {
  const texts = textsOf(draft).filter(({ text, isNeeded }) => isNeeded || isWritten(text))
  const written = texts.filter(({ text }) => isWritten(text))
  const lacking = (locale: Locale): readonly DraftPlace[] =>
    written.filter(({ text }) => !says(text, locale)).map(({ place }) => ({ ...place, locale }))
  const [ky, ru, en] = LOCALES.map(lacking)
  return {
    untranslated: { ky: ky ?? [], ru: ru ?? [], en: en ?? [] },
    unwritten: texts.filter(({ text }) => !isWritten(text)).map(({ place }) => place),
    total: texts.length,
  }
}
