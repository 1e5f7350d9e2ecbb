import type { Locale } from '../../../content/schema.ts'
import type {
  DraftCell,
  DraftClaim,
  DraftDiagram,
  DraftHead,
  DraftLink,
  DraftQuestion,
  DraftStep,
  DraftSubject,
  DraftTerm,
  DraftUpdate,
  PackDraft,
} from './draft.ts'

/** Things in which nothing is written yet. */

export const emptyPack = (id: string, language: Locale): PackDraft => ({
  manifest: {
    id,
    revision: 0,
    title: {},
    summary: {},
    authors: [],
    institution: {},
    licence: '',
    language,
  },
  subjects: [],
  terms: [],
  lessons: [],
})

export const emptyHead = (): DraftHead => ({
  order: 1000,
  name: {},
  summary: {},
  where: {},
  whose: {},
  family: '',
  model: '',
  flag: '',
})

export const emptySubject = (id: string, kind: DraftSubject['kind']): DraftSubject => ({
  id,
  kind,
  head: null,
  actors: [],
  claims: [],
  diagrams: [],
  questions: [],
  updates: [],
  cells: {},
})

export const emptyDiagram = (id: string, order: number): DraftDiagram => ({
  id,
  order,
  nature: 'procedure',
  title: {},
  question: {},
  lanes: [],
  steps: [],
  links: [],
})

/** The most usual kind, role and topic stand in the place of a choice that nobody has made yet. */
export const emptyStep = (id: string): DraftStep => ({
  id,
  kind: 'act',
  actor: '',
  role: 'coercion',
  title: {},
  explanation: {},
  claims: [],
  terms: [],
})

export const emptyLink = (from: string, to: string): DraftLink => ({
  from,
  to,
  condition: {},
  relation: {},
  claims: [],
})

export const emptyClaim = (id: string): DraftClaim => ({
  id,
  text: {},
  kind: 'rule',
  topic: 'procedure',
  dimension: '',
  blank: {},
  distractors: [],
  terms: [],
  paragraphs: [],
  reference: {},
})

export const emptyCell = (): DraftCell => ({ value: {}, claims: [], isSilent: false })

export const emptyTerm = (id: string): DraftTerm => ({
  id,
  name: {},
  definition: {},
  note: {},
  paragraphs: [],
  reference: {},
})

export const emptyUpdate = (id: string): DraftUpdate => ({
  id,
  text: {},
  reference: {},
  claims: [],
})

export const emptyQuestion = (id: string): DraftQuestion => ({
  id,
  kind: 'choice',
  prompt: {},
  explanation: {},
  claims: [],
  topic: '',
  paragraphs: [],
  reference: {},
  options: [
    { text: {}, right: true, why: {} },
    { text: {}, right: false, why: {} },
    { text: {}, right: false, why: {} },
  ],
  isTrue: true,
  answer: {},
  accepted: [],
  steps: [{}, {}, {}],
  pairs: [
    { left: {}, right: {} },
    { left: {}, right: {} },
  ],
  others: [],
})
