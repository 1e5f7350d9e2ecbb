import type { Locale, LocalizedText } from '../../../content/schema.ts'
import { fold, mentions } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import { hasKin, hasStem, stemsOf } from './stems.ts'

export type Stems = Readonly<Record<Locale, readonly string[]>>

export function foldedIn(text: LocalizedText): LocalizedText {
  return inEach((l) => fold(text[l]))
}

export function stemsIn(text: LocalizedText): Stems {
  return { ky: stemsOf(text.ky, 'ky'), ru: stemsOf(text.ru, 'ru'), en: stemsOf(text.en, 'en') }
}

/** Whether the two cannot be told apart by their words in some language. */
export function readsLike(one: LocalizedText, other: LocalizedText): boolean {
  return inAny((l) => fold(one[l]) === fold(other[l]))
}

export function areDistinct(texts: readonly LocalizedText[]): boolean {
  return texts.every((text, i) => !texts.slice(i + 1).some((later) => readsLike(text, later)))
}

/** Whether the phrase stands in the text word for word in some language. */
export function repeats(text: LocalizedText, phrase: LocalizedText): boolean {
  return inAny((l) => mentions(fold(text[l]), fold(phrase[l])))
}

/** Whether some word of the name, or one akin to it, stands in the text in some language. */
export function hintsAt(text: LocalizedText, name: LocalizedText): boolean {
  return inAny((l) => {
    const folded = fold(text[l])
    return stemsOf(name[l], l).some((stem) => hasKin(folded, stem))
  })
}

/** Whether all the words of the name stand in the text, in whatever form, in some language. */
export function speaksOf(text: LocalizedText, name: LocalizedText): boolean {
  return inAny((l) => {
    const folded = fold(text[l])
    return stemsOf(name[l], l).every((stem) => hasStem(folded, stem))
  })
}

/** Whether one name says all that the other says: who is right with «chamber» is so with «national chamber». */
export function overlap(one: Stems, other: Stems): boolean {
  return inAny(
    (l) =>
      one[l].every((stem) => other[l].includes(stem)) ||
      other[l].every((stem) => one[l].includes(stem)),
  )
}
