import type { Comparison } from '../comparison/comparison.ts'

/** What of a comparison table fits before an audience at once: one row, for as many countries as are read from afar. */
export interface TableFrame {
  readonly dimension: string
  /** Those of which the article speaks there, in the order of the content. */
  readonly systems: readonly string[]
  /** Those of which it does not; told with the last of the dimension's frames. */
  readonly silent: readonly string[]
}

export const MOST_CELLS = 6

/** The frames of a table. `dimensions` and `systems` name what is wanted; empty for all. */
export function tableFrames(
  comparison: Comparison,
  dimensions: readonly string[],
  systems: readonly string[],
): readonly TableFrame[] {
  const isWanted = (list: readonly string[], id: string) => list.length === 0 || list.includes(id)
  const shown = comparison.systems.filter(({ id }) => isWanted(systems, id)).map(({ id }) => id)
  return comparison.dimensions
    .filter(({ id }) => isWanted(dimensions, id))
    .flatMap(({ id }) => {
      const isTold = (system: string) => comparison.cellOf(system, id).value !== null
      const told = shown.filter(isTold)
      const silent = shown.filter((system) => !isTold(system))
      const pages = evenPages(told, MOST_CELLS)
      return pages.map((page, index) => ({
        dimension: id,
        systems: page,
        silent: index === pages.length - 1 ? silent : [],
      }))
    })
}

/** As few pages as can be, each about as full as the others; one, empty, of nothing. */
function evenPages<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / most))
  const size = Math.ceil(items.length / count)
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size))
}
