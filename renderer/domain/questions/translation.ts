import type { Locale, LocalizedText } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { fold } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import { ascending, type Material, referencesOf } from './material.ts'
import { oneRight } from './options.ts'
import { likeness } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'
import type { Entry } from './termEntry.ts'

/** Two ways of asking, each from one language into another by the language of the reader. */
const WAYS = {
  into: {
    from: { ky: 'ky', ru: 'ru', en: 'en' },
    to: { ky: 'en', ru: 'en', en: 'ky' },
  },
  from: {
    from: { ky: 'ru', ru: 'ky', en: 'ru' },
    to: { ky: 'ky', ru: 'ru', en: 'en' },
  },
} as const satisfies Record<string, Record<'from' | 'to', Record<Locale, Locale>>>

type Way = keyof typeof WAYS

/** A term in another language, there and back. */
export function translationQuestions({ terms }: Material): readonly Draft[] {
  const askable = terms.filter(({ term }) => !isInternational(term))
  const pools = new Map(askable.map((entry) => [entry, poolsFor(entry, terms)]))
  return (['into', 'from'] as const).flatMap((way) => {
    const options = new Map(terms.map((entry) => [entry, optionOf(way, entry)]))
    return askable.flatMap((own) => {
      const others = (pools.get(own) ?? []).map((pool) =>
        pool.flatMap((entry) => options.get(entry) ?? []),
      )
      return askInto(way, own, others) ?? []
    })
  })
}

/** First the terms that share a word with it, so that the reader has to look at the other words. */
function poolsFor(own: Entry, all: readonly Entry[]): readonly (readonly Entry[])[] {
  const others = all.filter((other) => other !== own && !areSynonyms(other, own))
  const kindred = new Set(others.filter((other) => shareWord(other, own)))
  return [[...kindred], others.filter((other) => !kindred.has(other))]
}

function optionOf(way: Way, { term }: Entry): Required<DraftOption> {
  const text = inEach((l) => term[WAYS[way].to[l]])
  return { id: term.id, text, why: inEach((l) => `${text[l]} — ${term[WAYS[way].from[l]]}`) }
}

function askInto(way: Way, own: Entry, others: readonly (readonly DraftOption[])[]): Draft | null {
  const { term, option } = own
  const id = `q:translation:${term.id}/${way}`
  const options = oneRight(id, optionOf(way, own), others)
  return (
    options && {
      id,
      kind: 'translation',
      system: null,
      diagram: null,
      steps: [],
      claims: [],
      ...options,
      prompt: inEach((l) => {
        const { intoAnother, fromAnother } = QUESTION_STRINGS[l]
        const asked = term[WAYS[way].from[l]]
        return way === 'into' ? intoAnother(asked) : fromAnother(asked)
      }),
      explanation: option.why,
      citations: ascending(term.paragraphs),
      references: referencesOf([term]),
    }
  )
}

/** A word that is the same in two languages is no task. */
function isInternational({ ky, ru }: LocalizedText): boolean {
  return fold(ky).slice(0, 6) === fold(ru).slice(0, 6)
}

const shareWord = (one: Entry, other: Entry): boolean =>
  inAny((l) => one.name[l].some((stem) => other.name[l].includes(stem)))

/** Above this share of common words two definitions are taken to speak of the same thing. */
const SHARED_WORDS = 0.5

const areSynonyms = (one: Entry, other: Entry): boolean =>
  likeness(one.definition, other.definition) > SHARED_WORDS || likeness(one.name, other.name) === 1
