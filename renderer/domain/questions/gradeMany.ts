import { type Grade, RIGHT, WRONG } from './grade.ts'
import type { Question } from './question.ts'

/**
 * The share of the right options that were chosen, less the share of the wrong ones that were, and never
 * below 0: the index of W. J. Youden («Index for rating diagnostic tests», Cancer 3, 1950, 32–35), sensitivity
 * + specificity − 1. Whoever chooses everything, or nothing, has 0, and blind guessing comes to 0 on average
 * before the floor.
 */
export function gradeMany(
  { options, answer }: Pick<Question, 'options' | 'answer'>,
  given: readonly string[],
): Grade {
  const right = new Set(answer)
  const offered = new Set(options.map(({ id }) => id))
  const chosen = new Set(given)
  if (chosen.size < given.length || given.some((id) => !offered.has(id))) return WRONG

  const hits = given.filter((id) => right.has(id)).length
  const slips = given.length - hits
  if (slips === 0 && hits === right.size) return RIGHT
  const wrongOnes = offered.size - right.size
  const score = hits / right.size - (slips > 0 ? slips / wrongOnes : 0)
  return { correct: false, score: Math.max(0, score) }
}
