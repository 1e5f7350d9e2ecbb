import { at } from './at.ts'
import type { LayoutGraph } from './graph.ts'
import { abscissae, type Cell, cellsOf, centred, columnsOf, type Placement } from './placement.ts'

/** Lanes of more columns keep the centred arrangement: choices would grow beyond counting. */
const MOST_COLUMNS_TO_TRY = 4
const SWEEPS = 6

/**
 * Slots for given rows: nodes of one cell in the order of their neighbours' middle, centred in the
 * lane, then moved cell by cell to where their links bend and cross least.
 */
export function placeNodes(graph: LayoutGraph, rows: readonly number[]): Placement {
  const cells = cellsOf(graph, rows)
  const columns = columnsOf(graph.laneCount, cells)
  const slots = graph.nodes.map(() => 0)
  const placement: Placement = { rows, slots, columns }
  for (const { lane, nodes } of cells)
    assign(slots, nodes, centred(at(columns, lane), nodes.length))
  const crowded = cells.filter(({ nodes }) => nodes.length > 1)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const cell of sweep % 2 === 0 ? crowded : [...crowded].reverse()) {
      orderByNeighbours(graph, placement, slots, cell)
    }
  }
  settle(graph, placement, slots, cells)
  return placement
}

function assign(slots: number[], nodes: readonly number[], values: readonly number[]): void {
  nodes.forEach((node, i) => {
    slots[node] = at(values, i)
  })
}

function orderByNeighbours(graph: LayoutGraph, placement: Placement, slots: number[], cell: Cell) {
  const places = abscissae(graph, placement)
  const middle = new Map(cell.nodes.map((node) => [node, middleOfNeighbours(graph, node, places)]))
  const ordered = [...cell.nodes].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
  assign(slots, ordered, centred(at(placement.columns, cell.lane), ordered.length))
}

function middleOfNeighbours(graph: LayoutGraph, node: number, places: readonly number[]): number {
  let sum = 0
  let count = 0
  for (const { from, to } of graph.links) {
    if ((from === node) === (to === node)) continue
    sum += at(places, from === node ? to : from)
    count++
  }
  return count === 0 ? at(places, node) : sum / count
}

function settle(
  graph: LayoutGraph,
  placement: Placement,
  slots: number[],
  cells: readonly Cell[],
): void {
  const free = cells.filter(({ lane }) => {
    const columns = at(placement.columns, lane)
    return columns > 1 && columns <= MOST_COLUMNS_TO_TRY
  })
  for (let sweep = 0, better = true; better && sweep < SWEEPS; sweep++) {
    better = false
    for (const cell of free) {
      const before = [...slots]
      let best = before
      let least = cellCost(graph, placement, cell)
      for (const choice of arrangements(cell.nodes, at(placement.columns, cell.lane))) {
        assign(slots, choice.nodes, choice.slots)
        const cost = cellCost(graph, placement, cell)
        if (cost < least - 1e-9) {
          least = cost
          best = [...slots]
          better = true
        }
      }
      best.forEach((slot, node) => {
        slots[node] = slot
      })
    }
  }
}

/** Every way to set nodes side by side in a lane of so many columns. */
export function arrangements(
  nodes: readonly number[],
  columns: number,
): readonly { readonly nodes: readonly number[]; readonly slots: readonly number[] }[] {
  const orders = nodes.length <= 4 ? permutations(nodes) : [nodes]
  const choices = slotChoices(nodes.length, 0, 2 * (columns - 1))
  return orders.flatMap((order) => choices.map((slots) => ({ nodes: order, slots })))
}

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list]
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  )
}

function slotChoices(count: number, first: number, last: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  const choices: (readonly number[])[] = []
  for (let slot = first; slot + 2 * (count - 1) <= last; slot++) {
    for (const rest of slotChoices(count - 1, slot + 2, last)) choices.push([slot, ...rest])
  }
  return choices
}

/** Bends and length of the links of a cell, as if each ran straight, and its distance from the middle. */
function cellCost(graph: LayoutGraph, placement: Placement, cell: Cell): number {
  const places = abscissae(graph, placement)
  const members = new Set(cell.nodes)
  const middle = at(placement.columns, cell.lane) - 1
  let cost = 0
  for (const node of cell.nodes) cost += Math.abs(at(placement.slots, node) - middle) * 0.15
  for (const link of graph.links) {
    if (!members.has(link.from) && !members.has(link.to)) continue
    const offset = Math.abs(at(places, link.from) - at(places, link.to))
    cost += offset < 0.01 ? 0 : 2 + offset * 0.4
    for (const other of graph.links) if (cross(places, placement.rows, link, other)) cost += 1.5
  }
  return cost
}

interface Ends {
  readonly from: number
  readonly to: number
}

/** Whether two links cross when drawn as straight lines between the middles of their nodes. */
function cross(places: readonly number[], rows: readonly number[], a: Ends, b: Ends): boolean {
  if (a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from) return false
  const side = (line: Ends, node: number): number => {
    const dx = at(places, line.to) - at(places, line.from)
    const dy = at(rows, line.to) - at(rows, line.from)
    const px = at(places, node) - at(places, line.from)
    const py = at(rows, node) - at(rows, line.from)
    return Math.sign(dx * py - dy * px)
  }
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}
