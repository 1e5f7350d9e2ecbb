/** What a class answered to one question. Written when the answer is revealed; a count may be corrected until the question is left. */
export interface ClassResult {
  /** Random; given once. */
  readonly id: string
  /** The lesson it was asked in; null for a question asked outside of any. */
  readonly lesson: string | null
  /** As the lesson was called then. */
  readonly lessonTitle: string
  /** Its id in the question bank. */
  readonly question: string
  /** Milliseconds since the epoch, UTC. */
  readonly at: number
  /** How many hands there were for each option, by its id. */
  readonly hands: Readonly<Record<string, number>>
  /** The options that were right. */
  readonly right: readonly string[]
  readonly device: string
}
