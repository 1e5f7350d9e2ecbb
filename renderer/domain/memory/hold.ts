/** What the learner decided about whether a question is asked. The later decision stands, as with notes. */
export interface Hold {
  /** The id of the question. */
  readonly id: string
  /** `suspended`: not asked until told otherwise. `buried`: not before `until`. `none`: asked as usual again. */
  readonly kind: 'none' | 'suspended' | 'buried'
  /** Milliseconds since the epoch; null unless buried. */
  readonly until: number | null
  /** Milliseconds since the epoch, UTC. */
  readonly updatedAt: number
  readonly device: string
}

/** Whether the question is kept back at that moment (milliseconds since the epoch). */
export const isHeld = (hold: Hold | undefined, now: number): boolean =>
  hold?.kind === 'suspended' || (hold?.kind === 'buried' && now < (hold.until ?? 0))

/** When a card is asked for again, its hold considered: milliseconds since the epoch; undefined while suspended. */
export const askAtOf = (due: number, hold: Hold | undefined): number | undefined => {
  if (hold?.kind === 'suspended') return undefined
  return hold?.kind === 'buried' ? Math.max(due, hold.until ?? 0) : due
}
