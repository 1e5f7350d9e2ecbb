import type { Option, Question } from '../questions/question.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Variant } from './composePaper.ts'

/** The question with its options in the order that this paper has them. */
export function arrangeOptions(question: Question, seed: number, variant: Variant): Question {
  // «True» before «false» is what everybody expects.
  if (question.kind === 'true-false' || question.options.length < 2) return question
  const random = randomFor(`${seed}:${variant}:${question.id}`)
  const sorted = [...question.options].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...question, options: unsolved(shuffled(sorted, random), question) }
}

/** Steps to be put in order must not stand in the right order from the beginning. */
function unsolved(options: readonly Option[], { form, answer }: Question): readonly Option[] {
  if (form !== 'order' || options.some(({ id }, index) => id !== answer[index])) return options
  const [first, ...others] = options
  return first ? [...others, first] : options
}
