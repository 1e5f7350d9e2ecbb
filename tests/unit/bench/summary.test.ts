import { describe, expect, it } from 'vitest'
import { percentile, summarize } from '../../bench/figures/summary.ts'

describe('summarize', () => {
  it('takes the middle sample as the median, whatever the order', () => {
    expect(summarize([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9, runs: 3 })
  })

  it('takes the mean of the two middle samples when their number is even', () => {
    expect(summarize([4, 1, 10, 2]).median).toBe(3)
  })

  it('does not sort numbers as words', () => {
    expect(summarize([100, 9, 20]).median).toBe(20)
  })

  it('refuses to sum up nothing', () => {
    expect(() => summarize([])).toThrow(RangeError)
  })
})

describe('percentile', () => {
  it('gives the sample at or below which that share of all samples lies', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile(hundred, 1)).toBe(100)
  })

  it('gives the only sample there is', () => {
    expect(percentile([7], 0.95)).toBe(7)
  })
})
