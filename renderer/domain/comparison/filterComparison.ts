import { foldText } from '../foldText.ts'
import type { ComparedDimension, ComparedSystem, Comparison } from './comparison.ts'
import type { ComparisonView } from './comparisonView.ts'
import { wordsOf } from './findMatches.ts'

export interface Selection {
  readonly systems: readonly ComparedSystem[]
  readonly dimensions: readonly ComparedDimension[]
}

/**
 * The systems and dimensions that a view asks for, in the order in which they came. A query keeps
 * those that have a cell in which, with the names of its system and dimension, every word stands.
 */
export function filterComparison(comparison: Comparison, view: ComparisonView): Selection {
  const isChosen = (list: readonly string[] | null, id: string) => list?.includes(id) ?? true
  const chosen: Selection = {
    systems: comparison.systems.filter(
      ({ id, family, model }) =>
        isChosen(view.systems, id) &&
        isChosen(view.families, family.id) &&
        isChosen(view.models, model.id),
    ),
    dimensions: comparison.dimensions.filter(({ id }) => isChosen(view.dimensions, id)),
  }

  const words = wordsOf(view.query)
  const matching =
    words.length === 0
      ? chosen
      : keepWhere(chosen, (system, dimension) => {
          const value = comparison.cellOf(system.id, dimension.id).value ?? ''
          const text = foldText(`${system.name}\n${dimension.name}\n${value}`)
          return words.every((word) => text.includes(word))
        })

  return view.hidesSilent
    ? keepWhere(matching, (system, dimension) => {
        return comparison.cellOf(system.id, dimension.id).value !== null
      })
    : matching
}

/** The rows and columns that have at least one cell of which `test` holds. */
function keepWhere(
  { systems, dimensions }: Selection,
  test: (system: ComparedSystem, dimension: ComparedDimension) => boolean,
): Selection {
  const keptSystems = new Set<ComparedSystem>()
  const keptDimensions = new Set<ComparedDimension>()
  for (const system of systems)
    for (const dimension of dimensions)
      if (test(system, dimension)) {
        keptSystems.add(system)
        keptDimensions.add(dimension)
      }
  return {
    systems: systems.filter((system) => keptSystems.has(system)),
    dimensions: dimensions.filter((dimension) => keptDimensions.has(dimension)),
  }
}
