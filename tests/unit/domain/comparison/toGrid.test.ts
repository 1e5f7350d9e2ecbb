import { expect, it } from 'vitest'
import { toGrid } from '../../../../renderer/domain/comparison/toGrid.ts'
import { makeComparison } from './makeComparison.ts'

const words = {
  system: 'Country',
  dimension: 'Aspect',
  silent: 'silent',
  cite: (paragraphs: string) => `paras ${paragraphs}`,
}
const two = makeComparison([
  { name: 'Alba', cells: ['court', null] },
  { name: 'Bern', cells: [null, 'fee'] },
])

it('writes what is shown, with paragraph numbers, silence in words', () => {
  expect(toGrid(two, two, 'systems-as-rows', words)).toEqual([
    ['Country', 'Dimension a', 'Dimension b'],
    ['Alba', 'court [paras 3, 7]', 'silent'],
    ['Bern', 'silent', 'fee [paras 3, 7]'],
  ])
})

it('writes the same table turned', () => {
  const upright = toGrid(two, two, 'systems-as-rows', words)

  const turned = toGrid(two, two, 'systems-as-columns', words)

  expect(turned[0]).toEqual(['Aspect', 'Alba', 'Bern'])
  expect(turned.slice(1)).toEqual([1, 2].map((column) => upright.map((row) => row[column])))
})

it('names a source outside the article in words', () => {
  const cellOf = () => ({
    value: 'court',
    claims: [],
    paragraphs: [],
    references: ['Code of Lumaria, art. 2'],
  })

  const [, row] = toGrid({ ...two, cellOf }, two, 'systems-as-rows', words)

  expect(row?.[1]).toBe('court [Code of Lumaria, art. 2]')
})
