import { describe, expect, it } from 'vitest'
import { nextTextScale, TEXT_SCALES } from '../../../../renderer/features/settings/textScales.ts'

describe('nextTextScale', () => {
  it('goes through all sizes and stops at the ends', () => {
    const [least] = TEXT_SCALES
    const way = [1, 2, 3, 4, 5].reduce<number[]>(
      (scales) => [...scales, nextTextScale(scales.at(-1) ?? 1, 'larger')],
      [least],
    )

    expect(way).toEqual([0.9, 1, 1.15, 1.3, 1.3, 1.3])
    expect(nextTextScale(1.3, 'smaller')).toBe(1.15)
    expect(nextTextScale(least, 'smaller')).toBe(least)
  })

  it('finds its way from a size that is none of them', () => {
    expect(nextTextScale(2, 'smaller')).toBe(1.3)
    expect(nextTextScale(2, 'larger')).toBe(2)
    expect(nextTextScale(1.3, 'normal')).toBe(1)
  })
})
