import type { Atlas, Locale } from '../../../content/schema.ts'
import { choiceQuestions } from './choice.ts'
import { clozeQuestions } from './cloze.ts'
import { type Draft, questionIn } from './draft.ts'
import { groundQuestions } from './ground.ts'
import { matchQuestions } from './match.ts'
import { type Material, materialOf } from './material.ts'
import { multipleQuestions } from './multiple.ts'
import { nextStepQuestions } from './nextStep.ts'
import { numberQuestions } from './number.ts'
import { oddOneOutQuestions } from './oddOneOut.ts'
import { orderQuestions } from './order.ts'
import { ownQuestions } from './own.ts'
import { placeLabelQuestions } from './placeLabel.ts'
import type { Question, QuestionKind } from './question.ts'
import { rebuildQuestions } from './rebuild.ts'
import { saysItsAnswer } from './saysItsAnswer.ts'
import { termQuestions } from './term.ts'
import { topicOfClaims } from './topicOfClaims.ts'
import { translationQuestions } from './translation.ts'
import { trueFalseQuestions } from './trueFalse.ts'
import { whichSystemQuestions } from './whichSystem.ts'
import { whoActsQuestions } from './whoActs.ts'

/** Every kind has its maker; a new kind is entered here and in `QuestionKind`. */
const MAKERS: Readonly<Record<QuestionKind, (material: Material) => readonly Draft[]>> = {
  choice: choiceQuestions,
  multiple: multipleQuestions,
  'true-false': trueFalseQuestions,
  cloze: clozeQuestions,
  number: numberQuestions,
  order: orderQuestions,
  'next-step': nextStepQuestions,
  'who-acts': whoActsQuestions,
  ground: groundQuestions,
  match: matchQuestions,
  'which-system': whichSystemQuestions,
  'odd-one-out': oddOneOutQuestions,
  'place-label': placeLabelQuestions,
  rebuild: rebuildQuestions,
  term: termQuestions,
  translation: translationQuestions,
}

/**
 * Every sound question that the atlas yields, and those that lecturers wrote, in a fixed order. Only the wording depends on the
 * language: ids, options and answers are the same in all three.
 */
export function buildQuestionBank(atlas: Atlas, locale: Locale): readonly Question[] {
  const material = materialOf(atlas)
  const made = Object.values(MAKERS).flatMap((make) => make(material))
  return [...made.filter((draft) => !saysItsAnswer(draft)), ...ownQuestions(material)].map(
    (draft) => questionIn(withTopic(draft, material), locale),
  )
}

function withTopic(draft: Draft, material: Material): Draft {
  return draft.topic === undefined
    ? { ...draft, topic: topicOfClaims(material, draft.claims) }
    : draft
}
