import { listParagraphs } from './citationsOf.ts'

/**
 * What something rests on, in one line: «para. 26, 27; Code of Civil Procedure, art. 704»; may be empty. Without
 * `cite` the numbers stand alone: under a heading that says what they are.
 */
export const sourceLine = (
  paragraphs: readonly number[],
  references: readonly string[],
  cite: (paragraphs: string) => string = (numbers) => numbers,
): string =>
  [...(paragraphs.length > 0 ? [cite(listParagraphs(paragraphs))] : []), ...references].join('; ')
