/** The people of a class, by the names the instructor gave. Stays on the machine and goes into no file. */
export interface Roster {
  /** No two alike. */
  readonly names: readonly string[]
  /** Who was called in this round, in order. */
  readonly called: readonly string[]
  /** Who is not here today. */
  readonly absent: readonly string[]
  /** Who was called upon last; null for nobody. */
  readonly current: string | null
}

export const NOBODY: Roster = { names: [], called: [], absent: [], current: null }

/** Bounds of a roster; texts in UTF-16 code units. */
export const ROSTER_BOUNDS = { mostNames: 1000, longestName: 100, longestText: 100_000 } as const

/** The same roster with other names: who stays keeps what is known of them. */
export function renameRoster(roster: Roster, names: readonly string[]): Roster {
  const known = new Set(names)
  const still = (list: readonly string[]) => list.filter((name) => known.has(name))
  return {
    names,
    called: still(roster.called),
    absent: still(roster.absent),
    current: roster.current !== null && known.has(roster.current) ? roster.current : null,
  }
}

/** A new lesson: everybody is here, and nobody was called. */
export const gatherAll = ({ names }: Roster): Roster => ({ ...NOBODY, names })
