import type { LocalizedText, Term } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { inEach } from './localized.ts'
import { ascending, type Material } from './material.ts'
import { oneRight } from './options.ts'
import { QUESTION_STRINGS } from './strings.ts'
import { definesAlike, mayAlsoFit, namesItself, type TermWords, wordsOfTerm } from './termWords.ts'

/** Which term a definition belongs to. */
export function termQuestions({ terms }: Material): readonly Draft[] {
  const words = terms.map(wordsOfTerm)
  return words.flatMap((own) => askForTerm(own, words) ?? [])
}

function askForTerm(own: TermWords, all: readonly TermWords[]): Draft | null {
  const { term } = own
  const others = all.filter((other) => other !== own)
  if (namesItself(own) || others.some((other) => definesAlike(own, other))) return null

  const id = `q:term:${term.id}`
  const apart = others.filter((other) => !mayAlsoFit(other, own))
  const options = oneRight(id, optionOf(term), [apart.map((other) => optionOf(other.term))])
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
      explanation: explained(term),
      citations: ascending(term.paragraphs),
    }
  )
}

function explained(term: Term): LocalizedText {
  return inEach((l) => `${term[l]} — ${term.definition[l]}`)
}

function optionOf(term: Term): DraftOption {
  return { id: term.id, text: inEach((l) => term[l]), why: explained(term) }
}
