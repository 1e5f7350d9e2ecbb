import type { Remaining } from './nextTurn.ts'
import { answersOf, type Revision } from './revision.ts'

export interface SessionProgress {
  readonly answered: number
  /** Those answered and those to come, as things stand; one at least. */
  readonly total: number
}

/** How far a session has come. `remaining`: what is left after the question on screen. */
export function sessionProgress(
  revision: Revision,
  { due, fresh, learning }: Remaining,
): SessionProgress {
  const answered = answersOf(revision).length
  const onScreen = revision.turn && !revision.turn.answer ? 1 : 0
  return { answered, total: Math.max(1, answered + onScreen + due + fresh + learning) }
}
