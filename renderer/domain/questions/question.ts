/** One kind per way of asking; each has a file of its own and is entered in bank.ts. */
export type QuestionKind = 'choice' | 'true-false' | 'order' | 'next-step' | 'who-acts' | 'term'

export interface Option {
  /** Stable and the same in every language. */
  readonly id: string
  readonly text: string
  /** Why it is right or wrong, where that helps. */
  readonly why?: string
}

export interface Question {
  /** Names the origin and is the same in every language: progress hangs on it. */
  readonly id: string
  readonly kind: QuestionKind
  /** Id of the system or theme; null for what all of them share. */
  readonly system: string | null
  readonly diagram: string | null
  /** The steps it is about, within `diagram`. */
  readonly steps: readonly string[]
  readonly claims: readonly string[]
  /** Understood without `context`. May hold `**strong**` and `*em*`, as every text of the content. */
  readonly prompt: string
  /** Where we are: the system, and the diagram if the question is about its steps. */
  readonly context?: string
  /** In the order in which they are shown. */
  readonly options: readonly Option[]
  /** Ids of the right options; for `order` all of them, in the right order. */
  readonly answer: readonly string[]
  readonly explanation: string
  /** Numbers of the article's paragraphs, ascending. */
  readonly citations: readonly number[]
}
