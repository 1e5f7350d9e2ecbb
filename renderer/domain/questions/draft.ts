import type { Locale, LocalizedText } from '../../../content/schema.ts'
import { FORM_OF } from './answerForm.ts'
import type { Option, Question, Slot } from './question.ts'

export interface DraftOption {
  readonly id: string
  readonly text: LocalizedText
  readonly why?: LocalizedText
}

/**
 * A question in all its languages at once. Whether it is sound is judged on all three together, so
 * that every language has the same questions with the same options and progress carries over.
 */
export interface Draft
  extends Pick<Question, 'id' | 'kind' | 'system' | 'diagram' | 'steps' | 'claims' | 'citations'> {
  readonly prompt: LocalizedText
  readonly context?: LocalizedText
  /** Null unless told. */
  readonly topic?: string | null
  readonly options: readonly DraftOption[]
  /** None unless told. */
  readonly slots?: readonly DraftSlot[]
  /** Ids; for a typed answer the words themselves, in each language. */
  readonly answer: readonly string[] | LocalizedText
  /** For a typed answer: what else may be typed, in each language. */
  readonly accepted?: Readonly<Record<Locale, readonly string[]>>
  readonly explanation: LocalizedText
  /** Other sources than the article; may repeat themselves. */
  readonly references?: readonly LocalizedText[]
}

export interface DraftSlot {
  readonly id: string
  readonly text: LocalizedText
}

function optionIn(option: DraftOption, locale: Locale): Option {
  const { id, text, why } = option
  return why ? { id, text: text[locale], why: why[locale] } : { id, text: text[locale] }
}

const slotIn = ({ id, text }: DraftSlot, locale: Locale): Slot => ({ id, text: text[locale] })

export const isTyped = (answer: Draft['answer']): answer is LocalizedText => !Array.isArray(answer)

/** The reading of a draft in one language. */
export function questionIn(draft: Draft, locale: Locale): Question {
  const { id, kind, system, diagram, steps, claims, citations, answer } = draft
  return {
    id,
    kind,
    form: FORM_OF[kind],
    system,
    diagram,
    steps,
    claims,
    topic: draft.topic ?? null,
    prompt: draft.prompt[locale],
    ...(draft.context && { context: draft.context[locale] }),
    options: draft.options.map((option) => optionIn(option, locale)),
    slots: (draft.slots ?? []).map((slot) => slotIn(slot, locale)),
    answer: isTyped(answer) ? [answer[locale]] : answer,
    accepted: draft.accepted?.[locale] ?? [],
    explanation: draft.explanation[locale],
    citations,
    ...referencesIn(draft.references ?? [], locale),
  }
}

function referencesIn(
  references: readonly LocalizedText[],
  locale: Locale,
): Pick<Question, 'references'> {
  const said = [...new Set(references.map((reference) => reference[locale]))]
  return said.length > 0 ? { references: said } : {}
}
