import type { Outcome } from '../interleave.ts'
import type { Figure, Target } from './figure.ts'
import { type Summary, summarize } from './summary.ts'

interface Comparison<T> {
  readonly row: string
  readonly unit: Figure['unit']
  readonly target: Target
  readonly ours: Outcome<T>
  readonly peerName?: string
  readonly peer?: Outcome<T>
  /** The number in a sample that this figure is about. */
  readonly of: (sample: T) => number
  readonly note?: string
}

/** The figure of what was measured; what could not be measured is said in its note. */
export function compare<T>(comparison: Comparison<T>): Figure {
  const { row, unit, target, ours, peerName, peer, of, note } = comparison
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...('reason' in ours ? [`not measurable yet: ${ours.reason}`] : []),
    ...(peer && 'reason' in peer ? [peer.reason] : []),
  ]
  return {
    row,
    unit,
    target,
    ours: summaryOf(ours, of),
    ...(peerName === undefined ? {} : { peerName }),
    ...(peer === undefined ? {} : { peer: summaryOf(peer, of) }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  }
}

const summaryOf = <T>(outcome: Outcome<T>, of: (sample: T) => number): Summary | null =>
  'reason' in outcome ? null : summarize(outcome.samples.map(of))
