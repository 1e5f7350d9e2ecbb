import { expect, it } from 'vitest'
import type { Comparison } from '../../../../renderer/domain/comparison/comparison.ts'
import { MOST_CELLS, tableFrames } from '../../../../renderer/domain/present/tableFrames.ts'

const SYSTEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Of `power` every country is told, of `fees` only the first. */
const comparison: Comparison = {
  systems: SYSTEMS.map((id) => {
    const kind = { id, rank: 0, name: id }
    return { id, name: id, flag: 'XX', family: kind, model: kind }
  }),
  dimensions: ['power', 'fees'].map((id) => ({ id, name: id })),
  cellOf: (system, dimension) => ({
    value: dimension === 'power' || system === 'a' ? `${system} ${dimension}` : null,
    claims: [],
    paragraphs: [],
  }),
}

it('shows a row at a time, no more of it than is read from afar, and names the silent last', () => {
  const frames = tableFrames(comparison, [], [])

  expect(frames).toEqual([
    { dimension: 'power', systems: ['a', 'b', 'c', 'd'], silent: [] },
    { dimension: 'power', systems: ['e', 'f', 'g', 'h'], silent: [] },
    { dimension: 'fees', systems: ['a'], silent: SYSTEMS.slice(1) },
  ])
  expect(Math.max(...frames.map(({ systems }) => systems.length))).toBeLessThanOrEqual(MOST_CELLS)
})

it('shows only what is wanted, a row of which nobody speaks too', () => {
  expect(tableFrames(comparison, ['fees'], ['b', 'c'])).toEqual([
    { dimension: 'fees', systems: [], silent: ['b', 'c'] },
  ])
})
