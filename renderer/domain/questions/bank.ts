import type { Atlas, Locale } from '../../../content/schema.ts'
import { choiceQuestions } from './choice.ts'
import { type Draft, questionIn } from './draft.ts'
import { type Material, materialOf } from './material.ts'
import { nextStepQuestions } from './nextStep.ts'
import { orderQuestions } from './order.ts'
import type { Question, QuestionKind } from './question.ts'
import { termQuestions } from './term.ts'
import { trueFalseQuestions } from './trueFalse.ts'
import { whoActsQuestions } from './whoActs.ts'

/** Every kind has its maker; a new kind is entered here and in `QuestionKind`. */
const MAKERS: Readonly<Partial<Record<QuestionKind, (material: Material) => readonly Draft[]>>> = {
  choice: choiceQuestions,
  'true-false': trueFalseQuestions,
  order: orderQuestions,
  'next-step': nextStepQuestions,
  'who-acts': whoActsQuestions,
  term: termQuestions,
}

/**
 * Every sound question that the atlas yields, in a fixed order. Only the wording depends on the
 * language: ids, options and answers are the same in all three.
 */
export function buildQuestionBank(atlas: Atlas, locale: Locale): readonly Question[] {
  const material = materialOf(atlas)
  return Object.values(MAKERS)
    .flatMap((make) => make(material))
    .map((draft) => questionIn(draft, locale))
}
