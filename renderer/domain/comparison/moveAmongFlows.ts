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
 * same row of the nearest column that has a step there; where none has, or where the next column has
 * no row at all in common with this one, to the step of the next column that stands nearest above,
 * or else below. So any two neighbouring columns are a key apart somewhere, and every step can be
 * reached. Null at the edge.
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
    const steps = stepsOf(table, column)
    return steps[steps.indexOf(step) + (direction === 'down' ? 1 : -1)] ?? null
  }
  const cells = at(table, row)
  const others = [...cells.keys()].filter(
    (other) =>
      (direction === 'right' ? other > column : other < column) && stepsOf(table, other).length > 0,
  )
  if (direction === 'left') others.reverse()
  const [next] = others
  if (next === undefined) return null
  const alongRow = haveRowInCommon(table, column, next)
    ? others.find((other) => at(cells, other).length > 0)
    : undefined
  if (alongRow === undefined) return nearestStep(table, next, row)
  const steps = at(cells, alongRow)
  return at(steps, Math.min(line, steps.length - 1))
}

function stepsOf(table: StepTable, column: number): readonly string[] {
  return table.flatMap((cells) => at(cells, column))
}

function haveRowInCommon(table: StepTable, one: number, other: number): boolean {
  return table.some((cells) => at(cells, one).length > 0 && at(cells, other).length > 0)
}

function nearestStep(table: StepTable, column: number, row: number): string | null {
  const above = stepsOf(table.slice(0, row), column)
  const fromHere = stepsOf(table.slice(row), column)
  return above.at(-1) ?? fromHere[0] ?? null
}
