import type { Revision, Turn } from './revision.ts'

/** A session as it is kept for the next start of the program. */
export interface KeptRevision {
  readonly revision: Revision
  /** Milliseconds since the epoch. The minutes of a session do not run while the program is closed. */
  readonly keptAt: number
}

/** Null for a session that is over: there is nothing to go on with. */
export function keptRevision(revision: Revision, now: number): KeptRevision | null {
  const { acts, turn } = revision
  if (!turn) return null
  return {
    revision: {
      ...revision,
      acts: acts.map((act) => ({ ...act, turn: bare(act.turn) })),
      turn: bare(turn),
    },
    keptAt: now,
  }
}

/** Cards are on disk, and an answer in the making goes with its screen. */
const bare = ({ answer, ...turn }: Turn): Turn => ({
  ...turn,
  draft: null,
  answer: answer && { ...answer, card: null },
})
