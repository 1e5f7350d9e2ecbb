import type { Term } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inAny, inEach } from './localized.ts'
import { ascending, type Material } from './material.ts'
import { oneRight } from './options.ts'
import { hintsAt, overlap, type Stems, stemsIn } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'

/** A term taken apart once, to be compared with the others. */
interface Entry {
  readonly term: Term
  readonly option: Required<DraftOption>
  readonly name: Stems
  readonly definition: Stems
}

/** Which term a definition belongs to. */
export function termQuestions({ terms }: Material): readonly Draft[] {
  const entries = terms.map(entryOf)
  return entries.flatMap((entry) => askForTerm(entry, entries) ?? [])
}

function entryOf(term: Term): Entry {
  const text = inEach((l) => term[l])
  const why = inEach((l) => `${term[l]} — ${term.definition[l]}`)
  const option = { id: term.id, text, why }
  return { term, option, name: stemsIn(text), definition: stemsIn(term.definition) }
}

function askForTerm(own: Entry, all: readonly Entry[]): Draft | null {
  const { term, option } = own
  if (hintsAt(term.definition, option.text)) return null

  const id = `q:term:${term.id}`
  const others = new Map(all.filter((other) => other !== own).map((one) => [one.option.id, one]))
  const isNear = ({ id: other }: DraftOption) =>
    others.get(other)?.term.paragraphs.some((n) => term.paragraphs.includes(n)) ?? false
  const pool = [...others.values()].map((other) => other.option)
  const options = oneRight(
    id,
    option,
    [pool.filter(isNear), pool.filter((other) => !isNear(other))],
    (candidate) => {
      const other = others.get(candidate.id)
      return other !== undefined && !mayAlsoFit(other, own)
    },
  )
  return (
    options && {
      id,
      kind: 'term',
      system: null,
      diagram: null,
      steps: [],
      claims: [],
      ...options,
      prompt: inEach((l) => QUESTION_STRINGS[l].whichTerm(term.definition[l])),
      explanation: option.why,
      citations: ascending(term.paragraphs),
    }
  )
}

/** Above this share of common words two definitions are taken to speak of the same thing. */
const SHARED_WORDS = 0.5

/** Whether `other` could be meant by the definition of `own` too: a wider, narrower or similar term. */
function mayAlsoFit(other: Entry, own: Entry): boolean {
  return (
    overlap(other.name, own.name) ||
    inAny((l) => shareOfCommon(other.definition[l], own.definition[l]) > SHARED_WORDS)
  )
}

/** Of the words of the shorter one, 0 to 1. */
function shareOfCommon(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  const common = shorter.filter((stem) => longer.includes(stem)).length
  return shorter.length === 0 ? 0 : common / shorter.length
}
