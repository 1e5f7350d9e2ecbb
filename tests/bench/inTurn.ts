import type { Bench } from './bench.ts'
import { type Candidate, interleave, type Outcome } from './interleave.ts'

/** Measures the candidates in turn as often as was asked for, and tells of each round. */
export const inTurn = <T>(
  { runs, log }: Bench,
  candidates: readonly Candidate<T>[],
): Promise<readonly Outcome<T>[]> =>
  interleave(candidates, runs, (round) =>
    log(round === 0 ? '  warming up' : `  round ${round} of ${runs}`),
  )
