import type { Locale, LocalizedText } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { fold } from './fold.ts'
import { inAny, inEach } from './localized.ts'
import { ascending, type Material } from './material.ts'
import { oneRight } from './options.ts'
import { likeness, stemsIn } from './reading.ts'
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
  return (['into', 'from'] as const).flatMap((way) => {
    const worded = terms.map((entry) => ({
      entry,
      text: inEach((l) => entry.term[WAYS[way].to[l]]),
    }))
    return worded.flatMap((own) => askInto(way, own, worded) ?? [])
  })
}

interface Worded {
  readonly entry: Entry
  readonly text: LocalizedText
}

function askInto(way: Way, own: Worded, all: readonly Worded[]): Draft | null {
  const { term, option } = own.entry
  if (isInternational(term)) return null

  const id = `q:translation:${term.id}/${way}`
  const others = all.filter((other) => other !== own && !areSynonyms(other.entry, own.entry))
  // Terms that share a word with the right one make the reader look at the other words.
  const isKindred = ({ entry }: Worded) => shareWord(entry, own.entry)
  const optionOf = ({ entry, text }: Worded): DraftOption => ({
    id: entry.term.id,
    text,
    why: inEach((l) => `${text[l]} — ${entry.term[WAYS[way].from[l]]}`),
  })
  const options = oneRight(id, optionOf(own), [
    others.filter(isKindred).map(optionOf),
    others.filter((other) => !isKindred(other)).map(optionOf),
  ])
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
  likeness(one.definition, other.definition) > SHARED_WORDS ||
  likeness(stemsIn(one.option.text), stemsIn(other.option.text)) === 1
