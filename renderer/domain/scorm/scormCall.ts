/** What is asked of the learning system, in this order. */
export type ScormCall =
  | { readonly kind: 'set'; readonly element: string; readonly value: string }
  | { readonly kind: 'commit' }
  | { readonly kind: 'finish' }

/** What the learning system tells when a session begins; '' for what it does not. */
export interface ScormTold {
  readonly lessonMode: string
  readonly lessonStatus: string
  readonly scoreRaw: string
  readonly suspendData: string
  readonly interactionCount: string
  readonly masteryScore: string
  readonly language: string
}

export const NOTHING_TOLD: ScormTold = {
  lessonMode: '',
  lessonStatus: '',
  scoreRaw: '',
  suspendData: '',
  interactionCount: '',
  masteryScore: '',
  language: '',
}

/** A learning system that listens. */
export interface ScormLink {
  readonly told: ScormTold
  /** False where the system has refused something, or could not keep it. */
  readonly carryOut: (calls: readonly ScormCall[]) => boolean
}
