import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SortKey } from '../../../../renderer/domain/comparison/comparisonView.ts'
import { sortSystems } from '../../../../renderer/domain/comparison/sortSystems.ts'
import { FORMATS } from '../../../../renderer/i18n/format.ts'
import { anyComparison, makeComparison } from './makeComparison.ts'

type Comparison = ReturnType<typeof makeComparison>

const compare = FORMATS.ky.compare

const sort = (comparison: Comparison, key: SortKey, direction: 'up' | 'down' = 'up') =>
  sortSystems(comparison, comparison, { sort: key, direction }, compare).map(({ id }) => id)

const four = makeComparison([
  { name: 'Өзгөн', model: 'second', cells: ['б', null] },
  { name: 'Ош', cells: [null, null] },
  { name: 'Пишпек', model: 'first', family: 'second', cells: ['а', 'х'] },
  { name: 'Нарын', model: 'second', family: 'first', cells: ['б', 'х'] },
])

describe('sortSystems', () => {
  it('leaves the order of the content, or turns it about', () => {
    expect(sort(four, 'order')).toEqual(['s0', 's1', 's2', 's3'])
    expect(sort(four, 'order', 'down')).toEqual(['s3', 's2', 's1', 's0'])
  })

  it('sorts names by the Kyrgyz alphabet', () => {
    expect(sort(four, 'name')).toEqual(['s3', 's1', 's0', 's2'])
  })

  it('sorts by model and family as the vocabulary lists them, the unnamed last both ways', () => {
    expect(sort(four, 'model')).toEqual(['s2', 's0', 's3', 's1'])
    expect(sort(four, 'model', 'down')).toEqual(['s0', 's3', 's2', 's1'])
    expect(sort(four, 'family')).toEqual(['s3', 's2', 's0', 's1'])
  })

  it('sorts by how much the article says', () => {
    expect(sort(four, 'told', 'down')).toEqual(['s2', 's3', 's0', 's1'])
    expect(sort(four, 'told')).toEqual(['s1', 's0', 's2', 's3'])
  })

  it('sorts by what is said in one dimension, silence last both ways', () => {
    expect(sort(four, 'by:a')).toEqual(['s2', 's0', 's3', 's1'])
    expect(sort(four, 'by:a', 'down')).toEqual(['s0', 's3', 's2', 's1'])
  })

  it('leaves the order alone when asked for a dimension that is not there', () => {
    expect(sort(four, 'by:nothing')).toEqual(['s0', 's1', 's2', 's3'])
  })

  const anyKey = fc.constantFrom<SortKey>('order', 'name', 'model', 'family', 'told', 'by:a')
  const anyDirection = fc.constantFrom('up' as const, 'down' as const)

  it('loses no system and doubles none', () => {
    fc.assert(
      fc.property(anyComparison, anyKey, anyDirection, (comparison, key, direction) => {
        expect([...sort(comparison, key, direction)].sort()).toEqual(
          comparison.systems.map(({ id }) => id).sort(),
        )
      }),
    )
  })

  it('is stable: systems with the same value stay in their order, both ways', () => {
    fc.assert(
      fc.property(anyComparison, anyDirection, (comparison, direction) => {
        const sorted = sort(comparison, 'by:a', direction)
        for (const value of new Set(sorted.map((id) => comparison.cellOf(id, 'a').value))) {
          const equals = sorted.filter((id) => comparison.cellOf(id, 'a').value === value)
          expect(equals).toEqual([...equals].sort())
        }
      }),
    )
  })
})
