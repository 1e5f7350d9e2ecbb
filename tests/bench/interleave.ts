import { NotMeasurable } from './bench.ts'

export interface Candidate<T> {
  readonly name: string
  readonly measure: () => Promise<T>
}

/** The samples of a candidate, or why there are none. */
export type Outcome<T> = { readonly samples: readonly T[] } | { readonly reason: string }

/**
 * Measures the candidates in turn, A B C A B C …, so that whatever else the machine does meets them
 * all alike. A first round goes unrecorded: it warms the browser up. A candidate that cannot be
 * measured is left out from then on.
 */
export async function interleave<T>(
  candidates: readonly Candidate<T>[],
  runs: number,
  onRound: (round: number) => void = () => undefined,
): Promise<readonly Outcome<T>[]> {
  const samples = candidates.map((): T[] => [])
  const reasons = candidates.map((): string | null => null)
  for (let round = 0; round <= runs; round += 1) {
    onRound(round)
    for (const [index, { name, measure }] of candidates.entries()) {
      if (reasons[index] !== null) continue
      try {
        const sample = await measure()
        if (round > 0) samples[index]?.push(sample)
      } catch (error) {
        if (!(error instanceof NotMeasurable)) throw error
        reasons[index] = `${name}: ${error.message}`
      }
    }
  }
  return candidates.map((_, index) => {
    const reason = reasons[index] ?? null
    return reason === null ? { samples: samples[index] ?? [] } : { reason }
  })
}
