import type { Atlas } from '../../content/schema.ts'
import { type Edition, editionOf } from '../domain/exam/editionOf.ts'
import type { Question } from '../domain/questions/question.ts'

// The same in every language, and too long a sum to be done twice.
const editions = new WeakMap<Atlas, Edition>()

/** The edition of the content; `questions` are all of its own, in any language. */
export function editionIn(atlas: Atlas, questions: readonly Question[]): Edition {
  const edition = editions.get(atlas) ?? editionOf(atlas, questions)
  editions.set(atlas, edition)
  return edition
}
