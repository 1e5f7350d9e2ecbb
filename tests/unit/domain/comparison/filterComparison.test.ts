import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOT_STATED } from '../../../../renderer/domain/comparison/comparison.ts'
import {
  type ComparisonView,
  WHOLE_TABLE,
} from '../../../../renderer/domain/comparison/comparisonView.ts'
import { filterComparison } from '../../../../renderer/domain/comparison/filterComparison.ts'
import { anyComparison, makeComparison } from './makeComparison.ts'

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

const filter = (comparison: ReturnType<typeof makeComparison>, part: Partial<ComparisonView>) => {
  const { systems, dimensions } = filterComparison(comparison, { ...WHOLE_TABLE, ...part })
  return [idsOf(systems), idsOf(dimensions)]
}

const three = makeComparison([
  { name: 'Франция', family: 'first', model: 'first', cells: ['палаталар', 'тариф', null] },
  { name: 'Кыргызстан', cells: [null, 'өкмөт', null] },
  { name: 'Польша', family: 'first', cells: [null, null, null] },
])

describe('filterComparison', () => {
  it('keeps everything when nothing is asked', () => {
    expect(filter(three, {})).toEqual([
      ['s0', 's1', 's2'],
      ['a', 'b', 'c'],
    ])
  })

  it('keeps the systems and dimensions chosen, and leaves ids that it does not know', () => {
    expect(filter(three, { systems: ['s2', 's0', 'atlantis'], dimensions: ['b'] })).toEqual([
      ['s0', 's2'],
      ['b'],
    ])
  })

  it('finds systems by family and model, also those of which none is stated', () => {
    expect(filter(three, { families: ['first'] })[0]).toEqual(['s0', 's2'])
    expect(filter(three, { models: [NOT_STATED] })[0]).toEqual(['s1', 's2'])
    expect(filter(three, { families: ['first'], models: [NOT_STATED] })[0]).toEqual(['s2'])
  })

  it('finds a word typed without the letters that its keyboard lacks', () => {
    expect(filter(three, { query: 'ОКМОТ' })).toEqual([['s1'], ['b']])
  })

  it('finds a cell by words of its system, its dimension and its value together', () => {
    expect(filter(three, { query: 'франция тариф' })).toEqual([['s0'], ['b']])
    expect(filter(three, { query: 'польша тариф' })).toEqual([[], []])
  })

  it('finds a whole system by its name, silent cells and all', () => {
    expect(filter(three, { query: 'польша' })).toEqual([['s2'], ['a', 'b', 'c']])
  })

  it('hides what is silent everywhere in what is shown', () => {
    expect(filter(three, { hidesSilent: true })).toEqual([
      ['s0', 's1'],
      ['a', 'b'],
    ])
    expect(filter(three, { hidesSilent: true, systems: ['s1'] })).toEqual([['s1'], ['b']])
  })

  const anyView = fc.record({
    systems: fc.option(fc.subarray(['s0', 's1', 's2', 's9'])),
    dimensions: fc.option(fc.subarray(['a', 'b', 'z'])),
    families: fc.option(fc.subarray(['first', 'second', NOT_STATED])),
    models: fc.option(fc.subarray(['first', NOT_STATED])),
    query: fc.constantFrom('', ' ', 'court', 'сот', 'окмот ош', 'x'),
    hidesSilent: fc.boolean(),
  })

  it('never invents, doubles or moves a system or a dimension', () => {
    fc.assert(
      fc.property(anyComparison, anyView, (comparison, part) => {
        const [systems = [], dimensions = []] = filter(comparison, part)

        expect(systems).toEqual(idsOf(comparison.systems).filter((id) => systems.includes(id)))
        expect(dimensions).toEqual(
          idsOf(comparison.dimensions).filter((id) => dimensions.includes(id)),
        )
      }),
    )
  })

  it('leaves no row and no column silent when it hides the silent ones', () => {
    fc.assert(
      fc.property(anyComparison, anyView, (comparison, part) => {
        const [systems = [], dimensions = []] = filter(comparison, { ...part, hidesSilent: true })
        const speaks = (system: string, dimension: string) =>
          comparison.cellOf(system, dimension).value !== null

        expect(systems.every((s) => dimensions.some((d) => speaks(s, d)))).toBe(true)
        expect(dimensions.every((d) => systems.some((s) => speaks(s, d)))).toBe(true)
      }),
    )
  })

  it('asked again in the same words, changes nothing', () => {
    fc.assert(
      fc.property(anyComparison, anyView, (comparison, part) => {
        const view = { ...WHOLE_TABLE, ...part }
        const once = filterComparison(comparison, view)

        const twice = filterComparison({ ...comparison, ...once }, view)

        expect(twice).toEqual(once)
      }),
    )
  })
})
