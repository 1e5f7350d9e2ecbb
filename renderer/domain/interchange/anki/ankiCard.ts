import type { CardText } from '../cardText.ts'

/** A note with one card. */
export interface AnkiCard {
  /** The same for ever, and unlike that of any other card in any language. */
  readonly id: string
  readonly front: readonly CardText[]
  readonly back: readonly CardText[]
  /** Without blanks; `::` stands between a tag and what is under it. */
  readonly tags: readonly string[]
  /** From the outermost deck to the innermost. */
  readonly deck: readonly string[]
}
