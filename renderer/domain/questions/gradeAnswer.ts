import type { Question } from './question.ts'

export interface Grade {
  readonly correct: boolean
  /** 0 to 1; between them only for an order that is right in part. */
  readonly score: number
}

const WRONG: Grade = { correct: false, score: 0 }
const RIGHT: Grade = { correct: true, score: 1 }

/** Grades the ids of the chosen options; what cannot be an answer to the question is simply wrong. */
export function gradeAnswer(question: Question, given: readonly string[]): Grade {
  const { answer, kind } = question
  // Answers may come from stored drafts and messages, where types are only a promise.
  if (!Array.isArray(given) || given.length !== answer.length) return WRONG
  if (new Set(given).size !== given.length) return WRONG

  if (kind === 'order') return gradeOrder(answer, given)
  return given.every((id) => answer.includes(id)) ? RIGHT : WRONG
}

/** The share of steps that are followed by the step that ought to follow them. */
function gradeOrder(answer: readonly string[], given: readonly string[]): Grade {
  if (!given.every((id) => answer.includes(id))) return WRONG
  const pairs = answer.length - 1
  const kept = given.filter((id, index) => {
    const follower = given[index + 1]
    return follower !== undefined && follower === answer[answer.indexOf(id) + 1]
  }).length
  return kept === pairs ? RIGHT : { correct: false, score: kept / pairs }
}
