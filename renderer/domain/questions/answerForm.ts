import type { AnswerForm, QuestionKind } from './question.ts'

/** How a question of each kind is answered. */
export const FORM_OF: Readonly<Record<QuestionKind, AnswerForm>> = {
  choice: 'one',
  multiple: 'many',
  'true-false': 'one',
  cloze: 'typed',
  number: 'typed',
  order: 'order',
  'next-step': 'one',
  'who-acts': 'one',
  ground: 'one',
  match: 'slots',
  'which-system': 'one',
  'odd-one-out': 'one',
  'place-label': 'slots',
  rebuild: 'slots',
  term: 'one',
  translation: 'one',
}
