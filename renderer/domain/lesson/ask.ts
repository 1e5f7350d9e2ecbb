/** A question before the class, as far as it has come. Both windows of a presentation hold the same. */
export interface Ask {
  /** Its id in the question bank. */
  readonly question: string
  /** `asked`: options on screen. `counting`: hands are counted. `revealed`: answer, reason, and passage are shown. */
  readonly stage: 'asked' | 'counting' | 'revealed'
  /** Hands by option id. */
  readonly hands: Readonly<Record<string, number>>
  /** Who was called upon last; null for nobody. */
  readonly called: string | null
  /** From when it was revealed: under which id what the class answered is kept, and since when. */
  readonly kept?: { readonly id: string; readonly at: number }
}
