import type { Ask } from './ask.ts'

/** No hall holds more. */
export const MOST_HANDS = 9999

export const handsFor = ({ hands }: Ask, option: string): number => hands[option] ?? 0

/**
 * The hands for one option as they were counted: whole, and within what a hall holds. The first count
 * begins the counting; after the answer was revealed a count is corrected.
 */
export function setHands(ask: Ask, option: string, count: number): Ask {
  const whole = Number.isFinite(count) ? Math.trunc(count) : 0
  const bounded = Math.min(Math.max(whole, 0), MOST_HANDS)
  if (bounded === handsFor(ask, option)) return ask
  return {
    ...ask,
    stage: ask.stage === 'asked' ? 'counting' : ask.stage,
    hands: { ...ask.hands, [option]: bounded },
  }
}

/** One hand more, or one taken back. */
export const countHand = (ask: Ask, option: string, by: 1 | -1): Ask =>
  setHands(ask, option, handsFor(ask, option) + by)
