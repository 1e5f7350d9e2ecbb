import type { Atlas, Locale } from '../../../content/schema.ts'
import type { Question } from '../questions/question.ts'

/** What is to be carried into another program, in one language. */
export interface ExchangeRequest {
  readonly atlas: Atlas
  readonly locale: Locale
  /** Name of our program in that language. */
  readonly product: string
  /** Those to be carried, in the order of the bank. */
  readonly questions: readonly Question[]
  /** Ids of the chosen systems and themes; null for the whole content. */
  readonly subjects: readonly string[] | null
}

/**
 * Why a question is not carried: `as-terms` – its term is asked as a card of its own; `no-drawing` – its
 * diagram cannot be drawn; `too-many-right` – more right options than the format can share marks among;
 * `too-few-pairs` – the format wants more to be matched; `unwritable` – a text that the format cannot hold.
 */
export type LeftOutReason =
  | 'as-terms'
  | 'no-drawing'
  | 'too-many-right'
  | 'too-few-pairs'
  | 'unwritable'

export interface LeftOut {
  readonly question: Question
  readonly reason: LeftOutReason
}

/** What a file will hold, item by item, and what it will not. */
export interface Exchange<Item> {
  readonly items: readonly Item[]
  readonly leftOut: readonly LeftOut[]
}
