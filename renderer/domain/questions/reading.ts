import type { Locale, LocalizedText } from '../../../content/schema.ts'
import { fold, mentions } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import { hasKin, hasStem, stemsOf } from './stems.ts'

export type Stems = Readonly<Record<Locale, readonly string[]>>

/**
 * Texts of the content are compared over and over, and taking them apart is what costs: each is read
 * once for as long as it lives.
 */
function readOnce<T>(read: (text: LocalizedText) => T): (text: LocalizedText) => T {
  const known = new WeakMap<LocalizedText, T>()
  return (text) => {
    const reading = known.get(text) ?? read(text)
    known.set(text, reading)
    return reading
  }
}

export const foldedIn = readOnce((text) => inEach((l) => fold(text[l])))

export const stemsIn = readOnce(
  (text): Stems => ({
    ky: stemsOf(foldedIn(text).ky, 'ky'),
    ru: stemsOf(foldedIn(text).ru, 'ru'),
    en: stemsOf(foldedIn(text).en, 'en'),
  }),
)

/** Whether the two cannot be told apart by their words in some language. */
export function readsLike(one: LocalizedText, other: LocalizedText): boolean {
  const [a, b] = [foldedIn(one), foldedIn(other)]
  return inAny((l) => a[l] === b[l])
}

export function areDistinct(texts: readonly LocalizedText[]): boolean {
  return texts.every((text, i) => !texts.slice(i + 1).some((later) => readsLike(text, later)))
}

/** Whether the phrase stands in the text word for word in some language. */
export function repeats(text: LocalizedText, phrase: LocalizedText): boolean {
  const [whole, part] = [foldedIn(text), foldedIn(phrase)]
  return inAny((l) => mentions(whole[l], part[l]))
}

/** Whether some word of the name, or one akin to it, stands in the text in some language. */
export function hintsAt(text: LocalizedText, name: LocalizedText): boolean {
  const [folded, stems] = [foldedIn(text), stemsIn(name)]
  return inAny((l) => stems[l].some((stem) => hasKin(folded[l], stem)))
}

/** Whether all the words of the name stand in the text, in whatever form, in some language. */
export function speaksOf(text: LocalizedText, name: LocalizedText): boolean {
  const [folded, stems] = [foldedIn(text), stemsIn(name)]
  return inAny((l) => stems[l].every((stem) => hasStem(folded[l], stem)))
}

/** Whether one name says all that the other says: who is right with «chamber» is so with «national chamber». */
export function overlap(one: Stems, other: Stems): boolean {
  return inAny(
    (l) =>
      one[l].every((stem) => other[l].includes(stem)) ||
      other[l].every((stem) => one[l].includes(stem)),
  )
}

/** How much of the shorter one the two have in common, 0 to 1, in the language where it is most. */
export function likeness(one: Stems, other: Stems): number {
  return Math.max(...(['ky', 'ru', 'en'] as const).map((l) => shareOfCommon(one[l], other[l])))
}

/** Of the words of the shorter one, 0 to 1. */
export function shareOfCommon(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  const common = shorter.filter((stem) => longer.includes(stem)).length
  return shorter.length === 0 ? 0 : common / shorter.length
}
