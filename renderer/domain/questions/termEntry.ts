import type { Term } from '../../../content/schema.ts'
import type { DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { likeness, overlap, readsLike, type Stems, stemsIn } from './reading.ts'

/** A term taken apart once, to be compared with the others. */
export interface Entry {
  readonly term: Term
  readonly option: Required<DraftOption>
  readonly name: Stems
  readonly definition: Stems
}

export function entryOf(term: Term): Entry {
  const text = inEach((l) => term[l])
  const why = inEach((l) => `${term[l]} — ${term.definition[l]}`)
  const option = { id: term.id, text, why }
  return { term, option, name: stemsIn(text), definition: stemsIn(term.definition) }
}

/** Above this share of common words two definitions are taken to speak of the same thing. */
const SHARED_WORDS = 0.5

/** Whether `other` could be meant by the definition of `own` too: a wider, narrower or similar term. */
export function mayAlsoFit(other: Entry, own: Entry): boolean {
  return (
    readsLike(other.term.definition, own.term.definition) ||
    overlap(other.name, own.name) ||
    likeness(other.definition, own.definition) > SHARED_WORDS
  )
}
