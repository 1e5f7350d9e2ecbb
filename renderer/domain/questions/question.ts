/** One kind per way of asking; each has a file of its own and is entered in bank.ts. */
export type QuestionKind =
  | 'choice'
  | 'multiple'
  | 'true-false'
  | 'cloze'
  | 'number'
  | 'order'
  | 'next-step'
  | 'who-acts'
  | 'ground'
  | 'match'
  | 'which-system'
  | 'odd-one-out'
  | 'place-label'
  | 'rebuild'
  | 'term'
  | 'translation'

/**
 * How a question is answered, and so how an answer is written down, always as a list of texts:
 * `one` – the id of the chosen option; `many` – the ids of all chosen ones, in any order; `order` –
 * all option ids in the order given; `typed` – what was typed, and nothing else; `slots` – for each
 * slot, in the order of the slots, the id of the option put there, or '' where none was.
 */
export type AnswerForm = 'one' | 'many' | 'order' | 'typed' | 'slots'

export interface Option {
  /** Stable and the same in every language. */
  readonly id: string
  readonly text: string
  /** Why it is right or wrong, where that helps. */
  readonly why?: string
}

/** A place that an option is put into: what is to be matched, a step whose label is missing, a link without its end. */
export interface Slot {
  /** Stable and the same in every language; for `place-label` the id of the step. */
  readonly id: string
  readonly text: string
}

export interface Question {
  /** Names the origin and is the same in every language: progress hangs on it. */
  readonly id: string
  readonly kind: QuestionKind
  readonly form: AnswerForm
  /** Id of the system or theme; null for what all of them share. */
  readonly system: string | null
  readonly diagram: string | null
  /** The steps it is about, within `diagram`. */
  readonly steps: readonly string[]
  readonly claims: readonly string[]
  /** Id of the topic in the vocabulary; null where it has none of its own. */
  readonly topic: string | null
  /** Understood without `context`. May hold `**strong**` and `*em*`, as every text of the content. */
  readonly prompt: string
  /** Where we are: the system, and the diagram if the question is about its steps. */
  readonly context?: string
  /** In the order in which they are shown; none where the answer is typed. */
  readonly options: readonly Option[]
  /** For `slots`, in the order in which they are shown; otherwise none. */
  readonly slots: readonly Slot[]
  /** The right answer, written as `form` says. For `typed` it is the one that is shown as right. */
  readonly answer: readonly string[]
  /** What else may be typed; none for the other forms. */
  readonly accepted: readonly string[]
  readonly explanation: string
  /** Numbers of the article's paragraphs, ascending. */
  readonly citations: readonly number[]
  /** Other sources in words, of course packs alone; absent where there are none. */
  readonly references?: readonly string[]
}
