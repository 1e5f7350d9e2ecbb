import type { ComparedSystem, Comparison } from './comparison.ts'
import { type ComparisonView, sortedDimension } from './comparisonView.ts'
import type { Selection } from './filterComparison.ts'

type Compare = (a: string, b: string) => number

/** How many of the given dimensions the article speaks of in this system. */
export const countTold = (
  comparison: Comparison,
  system: string,
  dimensions: Selection['dimensions'],
): number => dimensions.filter(({ id }) => comparison.cellOf(system, id).value !== null).length

/**
 * The systems in the order that a view asks for. Equals keep the order in which they came, and what the
 * article does not say comes last, whichever way one sorts.
 */
export function sortSystems(
  comparison: Comparison,
  { systems, dimensions }: Selection,
  { sort, direction }: Pick<ComparisonView, 'sort' | 'direction'>,
  compare: Compare,
): readonly ComparedSystem[] {
  if (sort === 'order') return direction === 'up' ? systems : [...systems].reverse()

  const keyOf = sortKeyOf(comparison, dimensions, sort)
  const sign = direction === 'up' ? 1 : -1
  return systems
    .map((system) => ({ system, key: keyOf(system) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * compareKeys(a.key, b.key, compare)
    })
    .map(({ system }) => system)
}

/** What a system is sorted by; `null` where the article does not say it. */
function sortKeyOf(
  comparison: Comparison,
  dimensions: Selection['dimensions'],
  sort: Exclude<ComparisonView['sort'], 'order'>,
): (system: ComparedSystem) => string | number | null {
  const rankOrNull = (rank: number) => (Number.isFinite(rank) ? rank : null)
  switch (sort) {
    case 'name':
      return ({ name }) => name
    case 'model':
      return ({ model }) => rankOrNull(model.rank)
    case 'family':
      return ({ family }) => rankOrNull(family.rank)
    case 'told':
      return ({ id }) => countTold(comparison, id, dimensions)
    default:
      return ({ id }) => comparison.cellOf(id, sortedDimension(sort) ?? '').value
  }
}

const compareKeys = (a: string | number, b: string | number, compare: Compare): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
