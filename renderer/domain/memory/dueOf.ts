import type { CardState } from './cards.ts'

/**
 * When a card is to be asked, milliseconds since the epoch. Everything that asks takes the moment from
 * such a function, so that an examination ahead can call a card earlier than its own interval would.
 */
export type DueOf = (card: CardState) => number

export const scheduledDue: DueOf = ({ due }) => due
