import type { Locale } from '../../../content/schema.ts'
import type { InkSheet, Stroke } from './ink.ts'

/**
 * A drawing stands otherwise in every language, so what is drawn over it belongs to one: the id of its
 * sheet there, made of the id that it has in all of them (`inkId`).
 */
export const inkInLanguage = (id: string, locale: Locale): string => `${id}#${locale}`

/** What was drawn over one diagram in one presentation. */
export interface DrawnInk {
  /** The oldest first, over whichever step. */
  readonly strokes: readonly Stroke[]
  /** When its last stroke was drawn, in milliseconds since the epoch, UTC. */
  readonly at: number
}

/** What was drawn over a diagram («subject/diagram») in one language, in the presentation that drew last; null where none did. */
export function latestInk(
  sheets: readonly InkSheet[],
  diagram: string,
  locale: Locale,
): DrawnInk | null {
  const drawn = sheets
    .filter(({ id }) => id.startsWith(`${diagram}#`) && id.endsWith(`#${locale}`))
    .sort((a, b) => a.updatedAt - b.updatedAt)
  const last = drawn.at(-1)
  if (!last) return null
  const showOf = ({ id }: InkSheet) => id.split('#')[1]
  const together = drawn.filter((sheet) => showOf(sheet) === showOf(last))
  return { strokes: together.flatMap(({ strokes }) => strokes), at: last.updatedAt }
}
