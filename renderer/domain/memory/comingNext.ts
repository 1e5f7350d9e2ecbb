import type { CardState } from './cards.ts'
import { type DueOf, scheduledDue } from './dueOf.ts'
import { type Hold, isHeld } from './hold.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export interface Deck {
  readonly questions: readonly { readonly id: string }[]
  readonly cards: ReadonlyMap<string, CardState>
  readonly holds: ReadonlyMap<string, Hold>
  readonly dueOf?: DueOf
}

/**
 * The next day on which questions are due, after a study day that ends at `endOfDay`: when the first of
 * them is, milliseconds since the epoch, and how many. Null when none will ever be.
 */
export function comingNext(
  { questions, cards, holds, dueOf = scheduledDue }: Deck,
  endOfDay: number,
): { readonly at: number; readonly count: number } | null {
  const times = questions.flatMap(({ id }) => {
    const card = cards.get(id)
    const hold = holds.get(id)
    if (!card || hold?.kind === 'suspended') return []
    const heldUntil = isHeld(hold, endOfDay) ? (hold?.until ?? 0) : 0
    // What is late by then has its turn on the very next day.
    return [Math.max(dueOf(card), heldUntil, endOfDay + 1)]
  })
  const [first] = times.toSorted((a, b) => a - b)
  if (first === undefined) return null
  const lastOfDay = endOfDay + Math.ceil((first - endOfDay) / DAY_MS) * DAY_MS
  return { at: first, count: times.filter((at) => at <= lastOfDay).length }
}
