import type { Question } from '../../domain/questions/question.ts'

/** What every way of answering is given. It keeps nothing itself, so that an answer under way outlives it. */
export interface AnswerProps {
  readonly question: Question
  /** The answer so far, or the one that was given, written as the question's form says; null for none. */
  readonly given: readonly string[] | null
  /** Shows what was right, and takes no more. */
  readonly isJudged: boolean
  /** With every change to an answer that is not yet given. */
  readonly onChange: (given: readonly string[]) => void
  /** Left out where an answer is never given once and for all, as in an examination: every change counts. */
  readonly onGive?: ((given: readonly string[]) => void) | undefined
}
