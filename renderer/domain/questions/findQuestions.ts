import { foldText } from '../foldText.ts'
import type { Question, QuestionKind } from './question.ts'

export interface QuestionFilter {
  /** Words that all have to stand in the question, its context or its options; empty for any. */
  readonly query: string
  /** Id of a system or theme; null for all. */
  readonly system: string | null
  readonly kind: QuestionKind | null
}

/** The questions that a filter lets through, in the order given. */
export const findQuestions = (
  questions: readonly Question[],
  { query, system, kind }: QuestionFilter,
): readonly Question[] => {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  return questions.filter(
    (question) =>
      (system === null || question.system === system) &&
      (kind === null || question.kind === kind) &&
      (words.length === 0 || holdsAll(question, words)),
  )
}

const holdsAll = ({ prompt, context, options }: Question, words: readonly string[]): boolean => {
  const texts = [prompt, context ?? '', ...options.map(({ text }) => text)]
  const text = foldText(texts.join('\n'))
  return words.every((word) => text.includes(word))
}
