import type { Draft, DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { ascending, type Material, referencesOf } from './material.ts'
import { oneRight } from './options.ts'
import { hintsAt } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'
import { type Entry, mayAlsoFit } from './termEntry.ts'

/** Which term a definition belongs to. */
export function termQuestions({ terms }: Material): readonly Draft[] {
  return terms.flatMap((entry) => askForTerm(entry, terms) ?? [])
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
      references: referencesOf([term]),
    }
  )
}
