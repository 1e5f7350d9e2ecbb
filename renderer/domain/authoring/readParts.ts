import { LOCALES, STEP_KINDS } from '../../../content/names.ts'
import type {
  DraftActor,
  DraftCell,
  DraftClaim,
  DraftDiagram,
  DraftHead,
  DraftLink,
  DraftManifest,
  DraftQuestion,
  DraftStep,
  DraftTerm,
  DraftUpdate,
} from './draft.ts'
import {
  emptyClaim,
  emptyDiagram,
  emptyHead,
  emptyLink,
  emptyQuestion,
  emptyStep,
  emptyTerm,
} from './empty.ts'
import { ACTOR_KINDS, CLAIM_KINDS, DIAGRAM_NATURES, QUESTION_FORMS } from './kinds.ts'
import { at, list, number, numbers, oneOf, text, textAt, word, words } from './reading.ts'

/** One thing of a parsed file each. */

export const readManifest = (raw: unknown, empty: DraftManifest): DraftManifest => ({
  id: word(raw, 'id', empty.id),
  revision: number(raw, 'revision', empty.revision),
  title: textAt(raw, 'title'),
  summary: textAt(raw, 'summary'),
  authors: words(raw, 'authors'),
  institution: textAt(raw, 'institution'),
  licence: word(raw, 'licence'),
  language: oneOf(raw, 'language', LOCALES),
})

export const readHead = (raw: unknown): DraftHead => ({
  order: number(raw, 'order', emptyHead().order),
  name: textAt(raw, 'name'),
  summary: textAt(raw, 'summary'),
  where: textAt(raw, 'where'),
  whose: textAt(raw, 'whose'),
  family: word(raw, 'family'),
  model: word(raw, 'model'),
  flag: word(raw, 'flag'),
})

export const readActor = (raw: unknown): DraftActor => ({
  id: word(raw, 'id'),
  kind: oneOf(raw, 'kind', ACTOR_KINDS),
  name: textAt(raw, 'name'),
})

export const readClaim = (raw: unknown): DraftClaim => ({
  ...emptyClaim(word(raw, 'id')),
  text: textAt(raw, 'text'),
  kind: oneOf(raw, 'kind', CLAIM_KINDS),
  topic: word(raw, 'topic'),
  dimension: word(raw, 'dimension'),
  blank: textAt(raw, 'blank'),
  distractors: list(raw, 'distractors', text),
  terms: words(raw, 'terms'),
  paragraphs: numbers(raw, 'source'),
  reference: textAt(raw, 'reference'),
})

export const readTerm = (raw: unknown): DraftTerm => ({
  ...emptyTerm(word(raw, 'id')),
  name: text(raw),
  definition: textAt(raw, 'definition'),
  note: textAt(raw, 'note'),
  paragraphs: numbers(raw, 'paragraphs'),
  reference: textAt(raw, 'reference'),
})

export const readUpdate = (raw: unknown): DraftUpdate => ({
  id: word(raw, 'id'),
  text: textAt(raw, 'text'),
  reference: textAt(raw, 'reference'),
  claims: words(raw, 'claims'),
})

export function readQuestion(raw: unknown): DraftQuestion {
  const empty = emptyQuestion(word(raw, 'id'))
  const kind = oneOf(raw, 'kind', QUESTION_FORMS)
  const hasOptions = kind === 'choice' || kind === 'multiple'
  const option = (each: unknown) => ({
    text: textAt(each, 'text'),
    right: at(each, 'right') === true,
    why: textAt(each, 'why'),
  })
  const pair = (each: unknown) => ({ left: textAt(each, 'left'), right: textAt(each, 'right') })
  return {
    ...empty,
    kind,
    prompt: textAt(raw, 'prompt'),
    explanation: textAt(raw, 'explanation'),
    claims: words(raw, 'claims'),
    topic: word(raw, 'topic'),
    paragraphs: numbers(raw, 'paragraphs'),
    reference: textAt(raw, 'reference'),
    ...(hasOptions && { options: list(raw, 'options', option) }),
    ...(kind === 'true-false' && { isTrue: at(raw, 'answer') === true }),
    ...(kind === 'typed' && {
      answer: textAt(raw, 'answer'),
      accepted: list(raw, 'accepted', text),
    }),
    ...(kind === 'order' && { steps: list(raw, 'steps', text) }),
    ...(kind === 'match' && { pairs: list(raw, 'pairs', pair), others: list(raw, 'others', text) }),
  }
}

export const readCells = (raw: unknown): Readonly<Record<string, DraftCell>> => {
  const cells = at(raw, 'cells')
  if (typeof cells !== 'object' || cells === null) return {}
  return Object.fromEntries(
    Object.entries(cells).map(([row, cell]) => [
      row,
      {
        value: textAt(cell, 'value'),
        claims: words(cell, 'claims'),
        isSilent: at(cell, 'silent') === true,
      },
    ]),
  )
}

export function readDiagram(raw: unknown): DraftDiagram {
  const steps = list(raw, 'steps', readStep)
  const known = new Set(steps.map(({ id }) => id))
  return {
    ...emptyDiagram(word(raw, 'id'), number(raw, 'order', 100)),
    nature: oneOf(raw, 'nature', DIAGRAM_NATURES),
    title: textAt(raw, 'title'),
    question: textAt(raw, 'question'),
    lanes: words(raw, 'actors'),
    steps,
    // A way that leads nowhere could not be drawn.
    links: list(raw, 'links', readLink).filter(({ from, to }) => known.has(from) && known.has(to)),
  }
}

const readStep = (raw: unknown): DraftStep => ({
  ...emptyStep(word(raw, 'id')),
  kind: oneOf(raw, 'kind', STEP_KINDS),
  actor: word(raw, 'actor'),
  role: word(raw, 'role'),
  title: textAt(raw, 'title'),
  explanation: textAt(raw, 'explanation'),
  claims: words(raw, 'claims'),
  terms: words(raw, 'terms'),
})

const readLink = (raw: unknown): DraftLink => ({
  ...emptyLink(word(raw, 'from'), word(raw, 'to')),
  condition: textAt(raw, 'condition'),
  relation: textAt(raw, 'relation'),
  claims: words(raw, 'claims'),
})
