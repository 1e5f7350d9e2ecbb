import type { Question } from './question.ts'

/** All that a question rests on, in one line: «26, 27; Code of Civil Procedure, art. 704»; may be empty. */
export const sourcesOf = ({ citations, references = [] }: Question): string =>
  [citations.join(', '), ...references].filter((source) => source !== '').join('; ')
