import { sourceLine } from '../drawing/sourceLine.ts'
import type { Comparison } from './comparison.ts'
import type { Orientation } from './comparisonView.ts'
import type { Selection } from './filterComparison.ts'

/** What an exported table says besides the content. */
export interface GridWords {
  /** The corner, over the names of what stands as rows. */
  readonly system: string
  readonly dimension: string
  readonly silent: string
  /** «abs. 4, 12»: the paragraphs, in the form of the language. */
  readonly cite: (paragraphs: string) => string
}

/** The table as it is shown, as text: a row of headings, then rows that begin with theirs. */
export function toGrid(
  comparison: Comparison,
  { systems, dimensions }: Selection,
  orientation: Orientation,
  words: GridWords,
): readonly (readonly string[])[] {
  const textOf = (system: string, dimension: string): string => {
    const { value, paragraphs, references = [] } = comparison.cellOf(system, dimension)
    if (value === null) return words.silent
    const source = sourceLine(paragraphs, references, words.cite)
    return source === '' ? value : `${value} [${source}]`
  }
  return orientation === 'systems-as-rows'
    ? [
        [words.system, ...dimensions.map(({ name }) => name)],
        ...systems.map(({ id, name }) => [name, ...dimensions.map((row) => textOf(id, row.id))]),
      ]
    : [
        [words.dimension, ...systems.map(({ name }) => name)],
        ...dimensions.map(({ id, name }) => [name, ...systems.map((row) => textOf(row.id, id))]),
      ]
}
