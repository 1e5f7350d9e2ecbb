/** What is asked of the learning system, in this order. */
export type ScormCall =
  | { readonly kind: 'set'; readonly element: string; readonly value: string }
  | { readonly kind: 'commit' }
  | { readonly kind: 'finish' }

/** What the learning system tells when a session begins; '' for what it does not. */
export interface ScormTold {
  readonly lessonMode: string
  readonly lessonStatus: string
  readonly lessonLocation: string
  readonly scoreRaw: string
  readonly suspendData: string
  readonly interactionCount: string
  readonly masteryScore: string
  readonly language: string
}

export const NOTHING_TOLD: ScormTold = {
  lessonMode: '',
  lessonStatus: '',
  lessonLocation: '',
  scoreRaw: '',
  suspendData: '',
  interactionCount: '',
  masteryScore: '',
  language: '',
}
