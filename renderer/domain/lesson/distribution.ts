import type { Ask } from './ask.ts'
import { handsFor } from './tallyHands.ts'

export interface Share {
  readonly option: string
  readonly hands: number
  /** Of all hands that were counted, from 0 to 1. */
  readonly share: number
}

/** How the hands fall upon the options, in their order. Where several may be chosen a person has several hands. */
export function distribution(ask: Ask, options: readonly string[]): readonly Share[] {
  const all = options.reduce((sum, option) => sum + handsFor(ask, option), 0)
  return options.map((option) => {
    const hands = handsFor(ask, option)
    return { option, hands, share: all === 0 ? 0 : hands / all }
  })
}
