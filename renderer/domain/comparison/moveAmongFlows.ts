import { at } from '../diagram/at.ts'
import type { Direction } from '../diagram/navigate.ts'

/** Keys of the steps in the cells of a table: rows of columns of steps, as they are drawn. */
export type StepTable = readonly (readonly (readonly string[])[])[]

/** Where a step stands. */
export interface Place {
  readonly row: number
  readonly column: number
  /** Its place in the cell. */
  readonly line: number
}

/** Null where no cell holds the step. */
export function placeOf(table: StepTable, step: string): Place | null {
  for (const [row, cells] of table.entries())
    for (const [column, steps] of cells.entries()) {
      const line = steps.indexOf(step)
      if (line >= 0) return { row, column, line }
    }
  return null
}

/**
 * The step that an arrow key leads to. Up and down go along the column. Left and right go to the
 * same row of the nearest column that has a step there; where none has, to the step of the next
 * column that stands nearest above, or else below, so that every step can be reached. Null at the
 * edge.
 */
export function moveAmongFlows(
  table: StepTable,
  step: string,
  direction: Direction,
): string | null {
  const place = placeOf(table, step)
  if (!place) return null
  const { row, column, line } = place
  if (direction === 'up' || direction === 'down') {
    const steps = table.flatMap((cells) => at(cells, column))
    return steps[steps.indexOf(step) + (direction === 'down' ? 1 : -1)] ?? null
  }
  const cells = at(table, row)
  const others = [...cells.keys()].filter((other) =>
    direction === 'right' ? other > column : other < column,
  )
  if (direction === 'left') others.reverse()
  for (const other of others) {
    const steps = at(cells, other)
    const there = steps[Math.min(line, steps.length - 1)]
    if (there !== undefined) return there
  }
  const [next] = others
  if (next === undefined) return null
  const above = table.slice(0, row).flatMap((each) => at(each, next))
  const below = table.slice(row + 1).flatMap((each) => at(each, next))
  return above.at(-1) ?? below[0] ?? null
}
