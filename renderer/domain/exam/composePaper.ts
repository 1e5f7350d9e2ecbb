import type { Question } from '../questions/question.ts'
import { randomFor, shuffled } from '../random.ts'
import { arrangeOptions } from './arrangeOptions.ts'
import { chooseQuestions } from './chooseQuestions.ts'
import type { ExamOrder } from './examOrder.ts'

export const VARIANTS = ['A', 'B', 'C', 'D'] as const

/** The same questions in another order, for those who sit side by side. */
export type Variant = (typeof VARIANTS)[number]

/** The questions in the order in which they are asked, their options in the order in which they are shown. */
export function composePaper(
  order: ExamOrder,
  questions: readonly Question[],
  variant: Variant = 'A',
): readonly Question[] {
  const chosen = chooseQuestions(order, questions)
  return inOrderOf(variant, chosen, order.seed).map((question) =>
    arrangeOptions(question, order.seed, variant),
  )
}

function inOrderOf(
  variant: Variant,
  chosen: readonly Question[],
  seed: number,
): readonly Question[] {
  const own = shuffled(chosen, randomFor(`${seed}:${variant}:order`))
  const before = VARIANTS.slice(0, VARIANTS.indexOf(variant)).map((earlier) =>
    inOrderOf(earlier, chosen, seed),
  )
  // Few questions have few orders, so that chance may give one twice; turning them finds another.
  const turns = own.map((_, by) => [...own.slice(by), ...own.slice(0, by)])
  return turns.find((turn) => !before.some((other) => isSameOrder(turn, other))) ?? own
}

const isSameOrder = (one: readonly Question[], other: readonly Question[]): boolean =>
  one.every((question, index) => question === other[index])
