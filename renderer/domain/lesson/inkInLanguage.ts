import type { Locale } from '../../../content/schema.ts'
import type { InkSheet, Stroke } from './ink.ts'

/**
 * A drawing stands otherwise in every language, so what is drawn over it belongs to one: the id of its
 * sheet there, made of the id that it has in all of them (`inkId`).
 */
export const inkInLanguage = (id: string, locale: Locale): string => `${id}#${locale}`

/** Where the sheets of a diagram presented alone begin in the order of ids. */
export const inkOfDiagram = (subject: string, diagram: string): string => `${subject}/${diagram}#`

/** All that was drawn over one diagram in one language, over whichever step, the oldest first. */
export const strokesOver = (
  sheets: readonly InkSheet[],
  subject: string,
  diagram: string,
  locale: Locale,
): readonly Stroke[] =>
  sheets
    .filter(({ id }) => id.startsWith(inkOfDiagram(subject, diagram)) && id.endsWith(`#${locale}`))
    .sort((a, b) => a.updatedAt - b.updatedAt)
    .flatMap(({ strokes }) => strokes)
