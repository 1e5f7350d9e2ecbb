import { expect, it } from 'vitest'
import { findSame } from '../../../../renderer/domain/comparison/findSame.ts'
import { makeComparison } from './makeComparison.ts'

const four = makeComparison([
  { cells: ['court', null] },
  { cells: ['Ministry', null] },
  { cells: ['Court', 'fee'] },
  { cells: ['ministry', 'tariff'] },
])

it('tells the values that systems share in a dimension apart, and silence is none', () => {
  expect([...findSame(four, four)]).toEqual([
    ['s0.a', { group: 0, systems: ['s0', 's2'] }],
    ['s2.a', { group: 0, systems: ['s0', 's2'] }],
    ['s1.a', { group: 1, systems: ['s1', 's3'] }],
    ['s3.a', { group: 1, systems: ['s1', 's3'] }],
  ])
})

it('looks only at what is shown', () => {
  const shown = { ...four, systems: four.systems.slice(0, 2) }

  expect(findSame(four, shown).size).toBe(0)
})
