import { type Grade, sharing, WRONG } from './grade.ts'
import type { Question } from './question.ts'

/** The share of steps that are followed by the step that ought to follow them. */
export function gradeOrder({ answer }: Pick<Question, 'answer'>, given: readonly string[]): Grade {
  if (given.length !== answer.length || new Set(given).size < given.length) return WRONG
  if (!given.every((id) => answer.includes(id))) return WRONG

  const kept = given.filter((id, index) => {
    const follower = given[index + 1]
    return follower !== undefined && follower === answer[answer.indexOf(id) + 1]
  }).length
  return sharing(kept, answer.length - 1)
}
