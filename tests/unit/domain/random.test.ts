import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fnv1a, mulberry32, randomFor, shuffled } from '../../../renderer/domain/random.ts'

describe('fnv1a', () => {
  it('gives the values that its authors publish', () => {
    expect(fnv1a('')).toBe(0x811c9dc5)
    expect(fnv1a('a')).toBe(0xe40c292c)
    expect(fnv1a('foobar')).toBe(0xbf9cf968)
  })
})

describe('mulberry32', () => {
  it('gives the numbers that other implementations give for the same seed', () => {
    const random = mulberry32(0)

    const drawn = [random(), random(), random()]

    expect(drawn).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197])
  })
})

describe('randomFor', () => {
  it('repeats itself for one id and differs for another', () => {
    expect(randomFor('q:a')()).toBe(randomFor('q:a')())
    expect(randomFor('q:a')()).not.toBe(randomFor('q:b')())
  })
})

describe('shuffled', () => {
  it('keeps every item and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]

        const result = shuffled(items, mulberry32(seed))

        expect([...result].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b))
        expect(items).toEqual(before)
      }),
    )
  })

  it('brings every order of three about equally often', () => {
    const counts = new Map<string, number>()

    const random = mulberry32(7)
    for (let i = 0; i < 6000; i += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }

    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
