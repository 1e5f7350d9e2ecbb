import type { Locale, Term } from '../../../content/schema.ts'
import { fold } from './fold.ts'
import { inAny } from './localized.ts'
import { hasStem, stemsOf } from './stems.ts'

interface Words {
  readonly name: readonly string[]
  readonly definition: ReadonlySet<string>
  readonly foldedDefinition: string
}

/** A term with the words by which it is compared with the others, taken apart once. */
export interface TermWords extends Readonly<Record<Locale, Words>> {
  readonly term: Term
}

export function wordsOfTerm(term: Term): TermWords {
  const wordsIn = (locale: Locale): Words => ({
    name: stemsOf(term[locale], locale),
    definition: new Set(stemsOf(term.definition[locale], locale)),
    foldedDefinition: fold(term.definition[locale]),
  })
  return { term, ky: wordsIn('ky'), ru: wordsIn('ru'), en: wordsIn('en') }
}

/** Whether the definition holds a word of the term and so gives it away. */
export function namesItself(own: TermWords): boolean {
  return inAny((l) => own[l].name.some((stem) => hasStem(own[l].foldedDefinition, stem)))
}

export function definesAlike(one: TermWords, other: TermWords): boolean {
  return inAny((l) => one[l].foldedDefinition === other[l].foldedDefinition)
}

/** Above this share of common words two definitions are taken to speak of the same thing. */
const SHARED_WORDS = 0.5

/** Whether `other` could be meant by the definition of `own` too: a wider, narrower or similar term. */
export function mayAlsoFit(other: TermWords, own: TermWords): boolean {
  return inAny((l) => {
    const [a, b] = [other[l], own[l]]
    return (
      a.name.every((stem) => b.name.includes(stem)) ||
      b.name.every((stem) => a.name.includes(stem)) ||
      shareOfCommon(a.definition, b.definition) > SHARED_WORDS
    )
  })
}

/** Of the words of the shorter one, 0 to 1. */
function shareOfCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const stem of shorter) if (longer.has(stem)) common += 1
  return shorter.size === 0 ? 0 : common / shorter.size
}
