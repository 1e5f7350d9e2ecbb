import type { Locale, LocalizedText } from '../../../content/schema.ts'
import type { Option, Question } from './question.ts'

export interface DraftOption {
  readonly id: string
  readonly text: LocalizedText
  readonly why?: LocalizedText
}

/**
 * A question in all its languages at once. Whether it is sound is judged on all three together, so
 * that every language has the same questions with the same options and progress carries over.
 */
export interface Draft extends Omit<Question, 'prompt' | 'context' | 'options' | 'explanation'> {
  readonly prompt: LocalizedText
  readonly context?: LocalizedText
  readonly options: readonly DraftOption[]
  readonly explanation: LocalizedText
}

function optionIn(option: DraftOption, locale: Locale): Option {
  const { id, text, why } = option
  return why ? { id, text: text[locale], why: why[locale] } : { id, text: text[locale] }
}

/** The reading of a draft in one language. */
export function questionIn(draft: Draft, locale: Locale): Question {
  const { prompt, context, options, explanation, ...same } = draft
  return {
    ...same,
    prompt: prompt[locale],
    ...(context && { context: context[locale] }),
    options: options.map((option) => optionIn(option, locale)),
    explanation: explanation[locale],
  }
}
