import type { Draft } from './draft.ts'
import { inEach } from './localized.ts'
import { ascending, type Material, referencesOf } from './material.ts'
import { groupedApart, slotted } from './pairs.ts'
import { hintsAt } from './reading.ts'
import { QUESTION_STRINGS } from './strings.ts'
import { type Entry, mayAlsoFit } from './termEntry.ts'

const FEWEST_PAIRS = 3
const MOST_PAIRS = 4

/** Definitions and the terms that they define. */
export function matchTerms({ terms }: Material): readonly Draft[] {
  const askable = terms.filter(({ term, option }) => !hintsAt(term.definition, option.text))
  const goTogether = (one: Entry, other: Entry) =>
    !mayAlsoFit(one, other) &&
    !hintsAt(one.term.definition, other.option.text) &&
    !hintsAt(other.term.definition, one.option.text)
  return groupedApart(askable, goTogether, FEWEST_PAIRS, MOST_PAIRS).map(askForTerms)
}

function askForTerms(entries: readonly Entry[]): Draft {
  const id = `q:match:terms/${entries.map(({ term }) => term.id).join('/')}`
  const pairs = entries.map(({ term, option }) => ({
    slot: { id: term.id, text: term.definition },
    option: { id: term.id, text: option.text },
  }))
  return {
    id,
    kind: 'match',
    system: null,
    diagram: null,
    steps: [],
    claims: [],
    ...slotted(id, pairs, (definition, term) => `${term} — ${definition.replace(/\.$/u, '')}`),
    prompt: inEach((l) => QUESTION_STRINGS[l].whichTermEach),
    citations: ascending(entries.flatMap(({ term }) => term.paragraphs)),
    references: referencesOf(entries.map(({ term }) => term)),
  }
}
