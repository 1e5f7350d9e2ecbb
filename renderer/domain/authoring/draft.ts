import type {
  ActorKind,
  Claim,
  Diagram,
  Locale,
  OwnQuestion,
  StepKind,
} from '../../../content/schema.ts'

/**
 * A course pack as it is being written: the shape of its files, in which any text may still be missing
 * in some language or in all of them. Ids are there from the beginning and never change.
 */
export interface PackDraft {
  readonly manifest: DraftManifest
  /** Countries and themes: of the pack's own, or built in ones to which it adds. */
  readonly subjects: readonly DraftSubject[]
  readonly terms: readonly DraftTerm[]
  /** Lesson files go along unread. */
  readonly lessons: readonly DraftFile[]
}

/** One text in as many languages as it has been written in. */
export type DraftText = { readonly [L in Locale]?: string }

export interface DraftFile {
  /** Path within the pack. */
  readonly file: string
  readonly text: string
}

export interface DraftManifest {
  readonly id: string
  /** Grows each time that the pack is put into an atlas or handed on. */
  readonly revision: number
  readonly title: DraftText
  readonly summary: DraftText
  readonly authors: readonly string[]
  readonly institution: DraftText
  readonly licence: string
  /** The one in which it is whole: what is missing in another is shown in this. */
  readonly language: Locale
}

export interface DraftSubject {
  readonly id: string
  readonly kind: 'system' | 'theme'
  /** Null where it adds to the country or theme of that id which is built in. */
  readonly head: DraftHead | null
  readonly actors: readonly DraftActor[]
  readonly claims: readonly DraftClaim[]
  readonly diagrams: readonly DraftDiagram[]
  readonly questions: readonly DraftQuestion[]
  readonly updates: readonly DraftUpdate[]
  /** By comparison row; a country's alone. */
  readonly cells: Readonly<Record<string, DraftCell>>
}

export interface DraftHead {
  readonly order: number
  readonly name: DraftText
  readonly summary: DraftText
  /** Of countries alone, as are the rest. */
  readonly where: DraftText
  readonly whose: DraftText
  readonly family: string
  readonly model: string
  readonly flag: string
}

export interface DraftActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: DraftText
}

/** What a claim, a term or a question rests on. */
export interface DraftSource {
  readonly paragraphs: readonly number[]
  readonly reference: DraftText
}

export interface DraftClaim extends DraftSource {
  readonly id: string
  readonly text: DraftText
  readonly kind: Claim['kind']
  readonly topic: string
  /** Empty for none. */
  readonly dimension: string
  readonly blank: DraftText
  readonly distractors: readonly DraftText[]
  readonly terms: readonly string[]
}

export interface DraftTerm extends DraftSource {
  readonly id: string
  readonly name: DraftText
  readonly definition: DraftText
  readonly note: DraftText
}

export interface DraftUpdate {
  readonly id: string
  readonly text: DraftText
  readonly reference: DraftText
  readonly claims: readonly string[]
}

export interface DraftOption {
  readonly text: DraftText
  readonly right: boolean
  readonly why: DraftText
}

export interface DraftPair {
  readonly left: DraftText
  readonly right: DraftText
}

export type QuestionForm = OwnQuestion['kind']

/** Fields of every kind side by side, so that a change of the kind loses nothing that was written. */
export interface DraftQuestion extends DraftSource {
  readonly id: string
  readonly kind: QuestionForm
  readonly prompt: DraftText
  readonly explanation: DraftText
  readonly claims: readonly string[]
  /** Empty for that of its claims. */
  readonly topic: string
  readonly options: readonly DraftOption[]
  readonly isTrue: boolean
  readonly answer: DraftText
  readonly accepted: readonly DraftText[]
  readonly steps: readonly DraftText[]
  readonly pairs: readonly DraftPair[]
  readonly others: readonly DraftText[]
}

/** A cell: a short text resting on claims; `isSilent`: an explicit «nothing is said of it». */
export interface DraftCell {
  readonly value: DraftText
  readonly claims: readonly string[]
  readonly isSilent: boolean
}

export interface DraftDiagram {
  readonly id: string
  readonly order: number
  readonly nature: Diagram['nature']
  readonly title: DraftText
  readonly question: DraftText
  /** Lanes in their order: those actors, and only those, by whom some step is done. */
  readonly lanes: readonly string[]
  readonly steps: readonly DraftStep[]
  readonly links: readonly DraftLink[]
}

export interface DraftStep {
  readonly id: string
  readonly kind: StepKind
  readonly actor: string
  readonly role: string
  readonly title: DraftText
  /** Left empty, the words of its claims stand for it. */
  readonly explanation: DraftText
  readonly claims: readonly string[]
  readonly terms: readonly string[]
}

export interface DraftLink {
  readonly from: string
  readonly to: string
  readonly condition: DraftText
  readonly relation: DraftText
  /** Left empty, it rests on what the step to which it leads rests on. */
  readonly claims: readonly string[]
}
