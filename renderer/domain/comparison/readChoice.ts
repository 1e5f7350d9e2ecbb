import type { Candidate } from './matchFlows.ts'

/** Fewer there is nothing to compare, more there is no room. */
export const FEWEST_FLOWS = 2
export const MOST_FLOWS = 4

export interface Choice<C extends Candidate = Candidate> {
  /** Those that could be made of the wish, each once, in its order; never too many. */
  readonly chosen: readonly C[]
  /** Names that no candidate bears. */
  readonly unknown: readonly string[]
  readonly doubled: readonly C[]
  /** Those for which there was no room. */
  readonly left: readonly C[]
}

/** Which diagrams an address asks for («france/enforce-judgment,italy/expropriation»). */
export function readChoice<C extends Candidate>(wish: string, candidates: readonly C[]): Choice<C> {
  const names = wish.split(',').filter((name) => name !== '')
  const wanted = names.flatMap((name) => candidates.find(({ id }) => id === name) ?? [])
  const distinct = [...new Set(wanted)]
  return {
    chosen: distinct.slice(0, MOST_FLOWS),
    unknown: [...new Set(names)].filter((name) => candidates.every(({ id }) => id !== name)),
    doubled: [...new Set(wanted.filter((each, index) => wanted.indexOf(each) !== index))],
    left: distinct.slice(MOST_FLOWS),
  }
}
