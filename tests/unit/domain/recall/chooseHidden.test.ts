import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseHidden,
  countHidden,
  hidingsFor,
} from '../../../../renderer/domain/recall/chooseHidden.ts'
import { makeProcedure } from '../../makers/makeAtlas.ts'

const chainOf = (count: number) =>
  makeProcedure('d', [Array.from({ length: count }, (_, i) => `s${i}`).join(' > ')])

const NOTHING_KNOWN: ReadonlyMap<string, number> = new Map()

describe('chooseHidden', () => {
  it('begins with everything where that is little, and with twelve where it is much', () => {
    const first = (count: number) => {
      const diagram = chainOf(count)
      return countHidden(diagram, hidingsFor(diagram)[0] ?? 'all')
    }

    expect([4, 12, 13, 40].map(first)).toEqual([4, 12, 12, 12])
  })

  it('hides as many as was said, in the order of the diagram, the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom('all', 'half', 'some', 'weak'),
        fc.integer(),
        (count, hiding, seed) => {
          const diagram = chainOf(count)
          const ids = diagram.steps.map(({ id }) => id)

          const hidden = chooseHidden(diagram, { hiding, recall: NOTHING_KNOWN, seed })

          expect(hidden).toHaveLength(countHidden(diagram, hiding))
          expect(hidden).toEqual(ids.filter((id) => hidden.includes(id)))
          expect(chooseHidden(diagram, { hiding, recall: NOTHING_KNOWN, seed })).toEqual(hidden)
        },
      ),
    )
  })

  it('hides other labels another time', () => {
    const diagram = chainOf(20)
    const drawn = Array.from({ length: 10 }, (_, seed) =>
      chooseHidden(diagram, { hiding: 'half', recall: NOTHING_KNOWN, seed }).join(),
    )

    expect(new Set(drawn).size).toBeGreaterThan(5)
  })

  it('hides what is least remembered', () => {
    const diagram = chainOf(6)
    const recall = new Map([
      ['s0', 0.9],
      ['s1', 0.2],
      ['s2', 0.95],
      ['s3', 0.4],
      ['s4', 0.99],
    ])

    // s5 has never been asked.
    expect(chooseHidden(diagram, { hiding: 'weak', recall, seed: 1 })).toEqual(['s1', 's3', 's5'])
  })
})
