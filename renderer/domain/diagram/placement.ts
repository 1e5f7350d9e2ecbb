import { at } from './at.ts'
import type { LayoutGraph } from './graph.ts'

/** Where nodes stand: rows from top to bottom, and half-column slots within the lane. */
export interface Placement {
  readonly rows: readonly number[]
  /** In half columns from the lane's first column: two neighbours in a row differ by at least 2. */
  readonly slots: readonly number[]
  /** How many columns each lane has, at least 1. */
  readonly columns: readonly number[]
}

/** Nodes of one lane and row. */
export interface Cell {
  readonly lane: number
  readonly row: number
  readonly nodes: readonly number[]
}

export function cellsOf(graph: LayoutGraph, rows: readonly number[]): readonly Cell[] {
  const cells = new Map<string, { lane: number; row: number; nodes: number[] }>()
  graph.nodes.forEach(({ lane }, node) => {
    const row = at(rows, node)
    const cell = cells.get(`${lane}:${row}`)
    if (cell) cell.nodes.push(node)
    else cells.set(`${lane}:${row}`, { lane, row, nodes: [node] })
  })
  return [...cells.values()].sort((a, b) => a.row - b.row || a.lane - b.lane)
}

export function columnsOf(laneCount: number, cells: readonly Cell[]): number[] {
  const columns = Array.from({ length: laneCount }, () => 1)
  for (const { lane, nodes } of cells) {
    columns[lane] = Math.max(at(columns, lane), nodes.length)
  }
  return columns
}

/** Slots of `count` nodes in the middle of a lane. */
export function centred(columns: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => columns - count + 2 * i)
}

/** Where each lane begins, in columns counted over all lanes. */
export function laneStarts(columns: readonly number[]): readonly number[] {
  let start = 0
  return columns.map((count) => {
    const first = start
    start += count
    return first
  })
}
