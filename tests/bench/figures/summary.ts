/** What the runs of one candidate came to. */
export interface Summary {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly runs: number
}

/** Throws RangeError when there is nothing to sum up. */
export function summarize(samples: readonly number[]): Summary {
  const sorted = ascending(samples)
  return {
    median: (at(sorted, (sorted.length - 1) >> 1) + at(sorted, sorted.length >> 1)) / 2,
    min: at(sorted, 0),
    max: at(sorted, sorted.length - 1),
    runs: sorted.length,
  }
}

/** The sample below or at which the given share (above 0, up to 1) of all samples lies: nearest rank. */
export function percentile(samples: readonly number[], share: number): number {
  return at(ascending(samples), Math.ceil(share * samples.length) - 1)
}

const ascending = (samples: readonly number[]) => [...samples].sort((a, b) => a - b)

function at(samples: readonly number[], index: number): number {
  const sample = samples[index]
  if (sample === undefined) throw new RangeError('there are no samples')
  return sample
}
