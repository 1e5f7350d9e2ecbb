import type { Actor, Diagram, Locale, StepKind } from '../../../content/schema.ts'
import type { Question } from '../questions/question.ts'

/**
 * A lesson as it is handed out, in one language, before anybody decides on pages or slides. Texts may
 * hold `**strong**` and `*em*`, as every text of the content.
 */
export interface Handout {
  /** As the instructor called it; may be empty. */
  readonly title: string
  readonly locale: Locale
  readonly parts: readonly HandoutPart[]
  /** Answers to the questions, in their order; none where no key is wanted. */
  readonly key: readonly KeyEntry[]
  /** What the lesson names and the content no longer holds. */
  readonly missing: readonly Missing[]
}

export type HandoutPart = (
  | DiagramContent
  | TableContent
  | FlowsContent
  | AskedContent
  | TextContent
  | { readonly kind: 'nothing' }
) & {
  /** Its id in the lesson. */
  readonly id: string
  /** Its place in the lesson, from 1. */
  readonly place: number
  /** The instructor's own; null where there are none or none are wanted. */
  readonly remarks: string | null
  /** What of it is gone. */
  readonly missing: readonly Missing[]
}

export interface Missing {
  /** Place of the part in the lesson, from 1. */
  readonly place: number
  readonly what: 'diagram' | 'step' | 'question' | 'dimension' | 'system'
  /** Its id, as the lesson names it. */
  readonly id: string
}

/** A diagram and whose it is. */
export interface PlacedDiagram {
  /** «subject/diagram». */
  readonly id: string
  readonly subject: string
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
}

export interface DiagramContent {
  readonly kind: 'diagram'
  readonly placed: PlacedDiagram
  /** The one step that the part is about; null for all of it. */
  readonly step: string | null
  /** The steps that are shown, in the order in which they are revealed. */
  readonly steps: readonly HandoutStep[]
}

export interface HandoutStep {
  readonly id: string
  /** From 1, as in the drawing. */
  readonly number: number
  readonly kind: StepKind
  readonly title: string
  readonly actor: string
  readonly explanation: string
  /** Paragraphs of the article: «26–28, 31»; may be empty. */
  readonly paragraphs: string
  /** Other sources, in words. */
  readonly references?: readonly string[]
  /** The instructor's own; null where there are none or none are wanted. */
  readonly remarks: string | null
}

/** A table of words: the first row names the columns, the first cell of each other row names it. */
export interface TableContent {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  /** Lines of their own. Null where the article is silent. */
  readonly lines: readonly string[] | null
  /** Paragraphs of the article: «26–28, 31»; may be empty. */
  readonly paragraphs: string
  /** Other sources, in words. */
  readonly references?: readonly string[]
}

/** Two to four diagrams by what their steps are for: a cell lists steps; null where there are none. */
export interface FlowsContent {
  readonly kind: 'flows'
  readonly head: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface AskedContent {
  readonly kind: 'question'
  readonly asked: AskedQuestion
}

/** What is asked, without what is right. */
export interface AskedQuestion
  extends Pick<Question, 'form' | 'prompt' | 'context' | 'options' | 'slots'> {
  /** Among the questions of the lesson, from 1. */
  readonly number: number
  /** The drawing whose labels are asked for. */
  readonly drawing: BlankedDrawing | null
}

export interface BlankedDrawing {
  readonly placed: PlacedDiagram
  /** Steps whose titles are left out, in the order of the question's slots. */
  readonly hidden: readonly string[]
  /** Their numbers in the drawing. */
  readonly numbers: readonly number[]
}

export interface KeyEntry {
  /** Of its question. */
  readonly number: number
  readonly question: Question
  /** The right answer as it is marked on paper, one part a line. */
  readonly answer: readonly string[]
  /** Why it is right, then why single options are right or wrong, with their letters. */
  readonly reasons: readonly string[]
  /** «26–28, 31»; may be empty. */
  readonly paragraphs: string
  /** Other sources, in words. */
  readonly references?: readonly string[]
}

export interface TextContent {
  readonly kind: 'text'
  readonly heading: string
  readonly paragraphs: readonly string[]
}
