/** How the learner wishes to revise. */
export interface RevisionSettings {
  /** New questions a study day, at most. */
  readonly newPerDay: number
  /** Questions in one usual session, at most. */
  readonly sessionSize: number
  /** How far ahead of its minute a question of the short learning steps may be asked when nothing else is left. */
  readonly learnAheadMinutes: number
  /** Two: the verdict decides. Four: the learner grades a right answer. */
  readonly grades: 2 | 4
  /** Whether of several questions on one claim only one is asked a day. */
  readonly burySiblings: boolean
}

export const DEFAULT_REVISION_SETTINGS: RevisionSettings = {
  newPerDay: 20,
  sessionSize: 50,
  learnAheadMinutes: 20,
  grades: 2,
  burySiblings: true,
}

/** What the settings may be, least and most. */
export const REVISION_BOUNDS = {
  newPerDay: [0, 200],
  sessionSize: [5, 500],
  learnAheadMinutes: [0, 120],
} as const satisfies Partial<Record<keyof RevisionSettings, readonly [number, number]>>
