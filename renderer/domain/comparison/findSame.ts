import { foldText } from '../foldText.ts'
import { type Comparison, cellKey } from './comparison.ts'
import type { Selection } from './filterComparison.ts'

/** A value that several systems share in one dimension. */
export interface Sameness {
  /** 0 for the first such value of its dimension, 1 for the next. */
  readonly group: number
  /** All systems that share it, in the order shown. */
  readonly systems: readonly string[]
}

/** For each cell by its key, the systems shown that have the very same words there, if any others do. */
export function findSame(
  comparison: Comparison,
  { systems, dimensions }: Selection,
): ReadonlyMap<string, Sameness> {
  const same = new Map<string, Sameness>()
  for (const dimension of dimensions) {
    const sharing = new Map<string, string[]>()
    for (const { id } of systems) {
      const { value } = comparison.cellOf(id, dimension.id)
      if (value === null) continue
      const words = foldText(value.trim())
      sharing.set(words, [...(sharing.get(words) ?? []), id])
    }
    const shared = [...sharing.values()].filter((ids) => ids.length > 1)
    for (const [group, ids] of shared.entries())
      for (const id of ids) same.set(cellKey(id, dimension.id), { group, systems: ids })
  }
  return same
}
