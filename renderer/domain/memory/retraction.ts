import type { LogRow } from './mergeLogs.ts'

/**
 * An answer taken back. The log of answers only ever grows, so the answer itself stays; replay and
 * statistics pass over it. Once given it is never taken back in turn.
 */
export interface Retraction extends LogRow {
  /** The id of the review that no longer counts: one retraction a review. */
  readonly id: string
  readonly device: string
}
