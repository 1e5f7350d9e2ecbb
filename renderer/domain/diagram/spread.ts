import { at } from './at.ts'

/**
 * Places nearest to nought, in the given order and at least the given distances apart (`gaps[i]`
 * between i and i+1); weights say whose distance from nought counts how much. This is isotonic
 * regression by pooling neighbours.
 */
export function spread(weights: readonly number[], gaps: readonly number[]): readonly number[] {
  const shifts = [0]
  for (const gap of gaps) shifts.push(at(shifts, shifts.length - 1) + gap)
  const pools: { weight: number; mean: number; count: number }[] = []
  weights.forEach((weight, i) => {
    let pool = { weight, mean: -at(shifts, i), count: 1 }
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop()
      const sum = last.weight + pool.weight
      const mean = (last.weight * last.mean + pool.weight * pool.mean) / sum
      pool = { weight: sum, mean, count: last.count + pool.count }
    }
    pools.push(pool)
  })
  const means = pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
  return means.map((mean, i) => Math.round(mean + at(shifts, i)))
}
