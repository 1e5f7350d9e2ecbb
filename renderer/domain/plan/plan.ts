/** A date for which the learner prepares. Of two versions the later stands, as with notes. */
export interface Plan {
  /** Random (`crypto.randomUUID()`); given once. */
  readonly id: string
  /** The learner's own name for it; may be empty. */
  readonly name: string
  /** The day of the examination, as a calendar day wherever one is: «2027-01-15». */
  readonly day: string
  /** Ids of systems and themes; empty for the whole atlas. */
  readonly scope: readonly string[]
  /** How much time a day the learner means to give it. */
  readonly minutes: number
  /** Milliseconds since the epoch, UTC. */
  readonly updatedAt: number
  readonly device: string
  /** Kept so that merging does not bring it back. */
  readonly deleted: boolean
}

/** Bounds of a plan that can be kept. `longestName` in UTF-16 code units. */
export const PLAN_BOUNDS = {
  longestName: 120,
  leastMinutes: 5,
  mostMinutes: 600,
  /** How far ahead a day may lie: beyond that nothing sensible can be foretold. */
  farthestDays: 1000,
} as const
