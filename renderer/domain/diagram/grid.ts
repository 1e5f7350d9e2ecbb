import { at } from './at.ts'
import type { LayoutGraph } from './graph.ts'
import type { Placement } from './placement.ts'

/**
 * What links run on. Lines stand: for each lane the gap before its first column, the middle of
 * that column, the gap behind it and so on. Levels lie: the channel above row 0, the middle of
 * row 0, the channel below it and so on; channels have even numbers.
 */
export interface Grid {
  readonly lineCount: number
  readonly levelCount: number
  readonly firstLine: readonly number[]
  readonly nodeLine: readonly number[]
  readonly nodeLevel: readonly number[]
  /** Points are numbered `line * levelCount + level`. Here: the node that stands there, or -1. */
  readonly occupant: Int32Array
  /** Rough places, to weigh lengths before widths are known. */
  readonly pointX: Float64Array
  readonly pointY: Float64Array
}

export interface RoughSizes {
  readonly column: number
  readonly laneGap: number
  readonly columnGap: number
  readonly row: number
  readonly rowGap: number
}

export function makeGrid(graph: LayoutGraph, placement: Placement, sizes: RoughSizes): Grid {
  const firstLine: number[] = []
  const lineX: number[] = []
  let x = 0
  for (const columns of placement.columns) {
    firstLine.push(lineX.length)
    for (let line = 0; line <= 2 * columns; line++) {
      const isGap = line % 2 === 0
      const isEdge = line === 0 || line === 2 * columns
      const width = isGap ? (isEdge ? sizes.laneGap : sizes.columnGap) : sizes.column
      lineX.push(x + width / 2)
      x += width
    }
  }
  const rowCount = Math.max(0, ...placement.rows.map((row) => row + 1))
  const levelCount = 2 * rowCount + 1
  const pitch = (sizes.row + sizes.rowGap) / 2
  const nodeLine = graph.nodes.map(
    ({ lane }, node) => at(firstLine, lane) + 1 + at(placement.slots, node),
  )
  const nodeLevel = placement.rows.map((row) => 2 * row + 1)
  const occupant = new Int32Array(lineX.length * levelCount).fill(-1)
  nodeLine.forEach((line, node) => {
    occupant[line * levelCount + at(nodeLevel, node)] = node
  })
  const pointX = new Float64Array(occupant.length)
  const pointY = new Float64Array(occupant.length)
  for (let point = 0; point < occupant.length; point++) {
    pointX[point] = at(lineX, Math.floor(point / levelCount))
    pointY[point] = (point % levelCount) * pitch
  }
  return {
    lineCount: lineX.length,
    levelCount,
    firstLine,
    nodeLine,
    nodeLevel,
    occupant,
    pointX,
    pointY,
  }
}
