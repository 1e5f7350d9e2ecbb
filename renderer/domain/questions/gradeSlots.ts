import { type Grade, sharing, WRONG } from './grade.ts'
import type { Question } from './question.ts'
import { reusesOptions } from './reusesOptions.ts'

/** The share of slots that hold what belongs there; an empty one holds nothing right. */
export function gradeSlots(
  question: Pick<Question, 'options' | 'slots' | 'answer'>,
  given: readonly string[],
): Grade {
  const { options, slots, answer } = question
  if (given.length !== slots.length) return WRONG
  const offered = new Set(options.map(({ id }) => id))
  const put = given.filter((id) => id !== '')
  if (put.some((id) => !offered.has(id))) return WRONG
  if (!reusesOptions(question) && new Set(put).size < put.length) return WRONG

  return sharing(given.filter((id, slot) => id !== '' && id === answer[slot]).length, slots.length)
}
