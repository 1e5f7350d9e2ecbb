import { type Draft, isTyped } from './draft.ts'
import { inEach } from './localized.ts'
import type { QuestionKind } from './question.ts'
import { repeats } from './reading.ts'

/** Here all that there is stands in the question by nature. */
const SHOWS_ALL: ReadonlySet<QuestionKind> = new Set(['true-false', 'order', 'rebuild'])

/** Whether the right answer stands word for word where it is asked for, in some language. */
export function saysItsAnswer(draft: Draft): boolean {
  const { kind, prompt, context, options, slots = [], answer } = draft
  if (SHOWS_ALL.has(kind)) return false
  const textOf = new Map(options.map(({ id, text }) => [id, text]))
  const asked = context ? inEach((l) => `${prompt[l]} ${context[l]}`) : prompt
  if (isTyped(answer)) return repeats(asked, answer)

  return answer.some((id, index) => {
    const right = textOf.get(id)
    const slot = slots[index]
    return right !== undefined && repeats(slot ? slot.text : asked, right)
  })
}
