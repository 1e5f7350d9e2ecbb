import type { Atlas } from '../../../content/schema.ts'
import { buildComparison } from '../comparison/comparison.ts'
import { listParagraphs } from '../drawing/citationsOf.ts'
import type { TablePart } from '../lesson/lesson.ts'
import type { Missing, TableCell, TableContent } from './handout.ts'
import type { HandoutChoices } from './handoutChoices.ts'

/**
 * Rows of the comparison; null where nothing of them is left. Of countries and points compared, the
 * fewer stand as columns.
 */
export function tableContent(
  part: TablePart,
  atlas: Atlas,
  { locale }: HandoutChoices,
  miss: (what: Missing['what'], id: string) => void,
): TableContent | null {
  const comparison = buildComparison(atlas, locale)
  const chosen = <T extends { readonly id: string }>(
    all: readonly T[],
    ids: readonly string[],
    what: Missing['what'],
  ): readonly T[] => {
    for (const id of ids) if (!all.some((each) => each.id === id)) miss(what, id)
    return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id))
  }
  const systems = chosen(comparison.systems, part.systems, 'system')
  const dimensions = chosen(comparison.dimensions, part.dimensions, 'dimension')
  if (systems.length === 0 || dimensions.length === 0) return null

  const cell = (system: string, dimension: string): TableCell => {
    const { value, paragraphs, references = [] } = comparison.cellOf(system, dimension)
    return {
      lines: value === null ? null : [value],
      paragraphs: listParagraphs(paragraphs),
      references,
    }
  }
  const isBySystem = dimensions.length <= systems.length
  const [across, down] = isBySystem ? [dimensions, systems] : [systems, dimensions]
  return {
    kind: 'table',
    head: ['', ...across.map(({ name }) => name)],
    rows: down.map(({ id, name }) => [
      { lines: [name], paragraphs: '' },
      ...across.map((each) => (isBySystem ? cell(id, each.id) : cell(each.id, id))),
    ]),
  }
}
