import { FORM_OF } from '../../../renderer/domain/questions/answerForm.ts'
import type { Question } from '../../../renderer/domain/questions/question.ts'

/** A question of four options, «b» being right, unless told otherwise; its form is that of its kind. */
export function makeQuestion(given: Partial<Question> = {}): Question {
  const kind = given.kind ?? 'choice'
  return {
    id: 'q:choice:one',
    kind,
    form: FORM_OF[kind],
    system: 'land',
    diagram: null,
    steps: [],
    claims: ['one'],
    topic: null,
    prompt: 'Which?',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
    slots: [],
    answer: ['b'],
    accepted: [],
    explanation: 'This.',
    citations: [1],
    ...given,
  }
}
