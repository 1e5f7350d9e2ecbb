/** A place in the table as shown: row and column of a cell, headings not counted. */
export interface Place {
  readonly row: number
  readonly column: number
}

/**
 * Where a key leads from `from`: arrows to the next cell that says something, Home and End to the first
 * and last such cell of the row. `null` where there is none, or where the key is none of ours.
 */
export function moveInTable(
  key: string,
  from: Place,
  size: { readonly rows: number; readonly columns: number },
  speaks: (place: Place) => boolean,
): Place | null {
  const row = (column: number): Place => ({ row: from.row, column })
  const column = (index: number): Place => ({ row: index, column: from.column })
  const first = (places: readonly Place[]) => places.find(speaks) ?? null
  switch (key) {
    case 'ArrowRight':
      return first(range(from.column + 1, size.columns).map(row))
    case 'ArrowLeft':
      return first(range(0, from.column).reverse().map(row))
    case 'ArrowDown':
      return first(range(from.row + 1, size.rows).map(column))
    case 'ArrowUp':
      return first(range(0, from.row).reverse().map(column))
    case 'Home':
      return first(range(0, size.columns).map(row))
    case 'End':
      return first(range(0, size.columns).reverse().map(row))
    default:
      return null
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
