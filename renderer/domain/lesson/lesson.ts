/** What an instructor shows and asks, in order. Of two versions the later stands, as with notes. */
export interface Lesson {
  /** Random (`crypto.randomUUID()`); given once. */
  readonly id: string
  /** The instructor's own name for it; may be empty. */
  readonly title: string
  readonly parts: readonly LessonPart[]
  /** Milliseconds since the epoch, UTC. */
  readonly updatedAt: number
  readonly device: string
  /** Kept so that merging does not bring it back. */
  readonly deleted: boolean
}

interface Part<K extends string> {
  /** Random; given once, unique within the lesson. */
  readonly id: string
  readonly kind: K
  /** For the instructor's eyes alone; may be empty. */
  readonly remarks: string
}

/** Ids of content may name what is no longer there: `resolveLesson` says so, and the rest works. */
export type LessonPart = DiagramPart | FlowsPart | TablePart | QuestionPart | TextPart

export interface DiagramPart extends Part<'diagram'> {
  readonly subject: string
  readonly diagram: string
  /** The one step that this part is about, shown with all before it; null for the whole, step by step. */
  readonly step: string | null
  /** The instructor's remarks on single steps, by step. */
  readonly stepRemarks: Readonly<Record<string, string>>
}

/** Two to four diagrams on aligned rows. */
export interface FlowsPart extends Part<'flows'> {
  /** «subject/diagram». */
  readonly diagrams: readonly string[]
}

/** Rows of the comparison table. */
export interface TablePart extends Part<'table'> {
  /** Empty for all. */
  readonly dimensions: readonly string[]
  /** Empty for all. */
  readonly systems: readonly string[]
}

export interface QuestionPart extends Part<'question'> {
  /** Its id in the question bank. */
  readonly question: string
}

/** Words of the instructor for all to see. */
export interface TextPart extends Part<'text'> {
  readonly heading: string
  /** Paragraphs are parted by empty lines. */
  readonly text: string
}

/** Bounds of a lesson that can be kept; texts in UTF-16 code units. */
export const LESSON_BOUNDS = {
  longestTitle: 200,
  longestText: 20_000,
  mostParts: 500,
  /** All texts of one lesson together. */
  mostText: 2_000_000,
  mostChoices: 100,
} as const
