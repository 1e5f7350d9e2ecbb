import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearOrder, type Weights } from '../../../../renderer/domain/comparison/linearOrder.ts'

const anyWeights = (most: number): fc.Arbitrary<Weights> =>
  fc
    .integer({ min: 0, max: most })
    .chain((n) =>
      fc.array(fc.array(fc.nat(5), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
    )

/** What an order goes against. */
const costOf = (order: readonly number[], weights: Weights): number =>
  order.reduce(
    (sum, later, i) =>
      sum + order.slice(0, i).reduce((part, earlier) => part + (weights[later]?.[earlier] ?? 0), 0),
    0,
  )

const permutations = (list: readonly number[]): readonly (readonly number[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((first) =>
        permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      )

describe('linearOrder', () => {
  it('holds every item once', () => {
    fc.assert(
      fc.property(anyWeights(16), (weights) => {
        expect([...linearOrder(weights)].sort((a, b) => a - b)).toEqual([...weights.keys()])
      }),
    )
  })

  it('goes against no more than the best of all orders does', () => {
    fc.assert(
      fc.property(anyWeights(6), (weights) => {
        const least = Math.min(...permutations([...weights.keys()]).map((o) => costOf(o, weights)))

        expect(costOf(linearOrder(weights), weights)).toBe(least)
      }),
      { numRuns: 60 },
    )
  })

  it('unties a large knot so that moving one item would not help', () => {
    fc.assert(
      fc.property(anyWeights(15), (weights) => {
        const order = linearOrder(weights)
        const cost = costOf(order, weights)

        for (const item of order) {
          const rest = order.filter((other) => other !== item)
          for (const place of order.keys())
            expect(costOf(rest.toSpliced(place, 0, item), weights)).toBeGreaterThanOrEqual(cost)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('leaves items in their order where nothing decides', () => {
    expect(
      linearOrder([
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    ).toEqual([0, 1, 2])
  })

  it('follows the votes where they agree', () => {
    expect(
      linearOrder([
        [0, 0, 0],
        [2, 0, 0],
        [2, 2, 0],
      ]),
    ).toEqual([2, 1, 0])
  })
})
