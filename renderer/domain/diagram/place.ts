import { at } from './at.ts'
import { type LayoutGraph, linkedNodes } from './graph.ts'
import { type Cell, cellsOf, centred, columnsOf, laneStarts, type Placement } from './placement.ts'

/** Lanes of more columns keep the centred arrangement: choices would grow beyond counting. */
const MOST_COLUMNS_TO_TRY = 4
const SWEEPS = 6
/** Larger diagrams are placed once, from the middle. */
const MOST_NODES_TO_COMPARE = 200

/**
 * Slots for given rows: nodes of one cell in the order of their neighbours' middle, then moved cell
 * by cell to where their links bend least; beginning with lone nodes in the middle of their lane,
 * and again with all of them in its first or last column, because a whole chain is not moved cell
 * by cell.
 */
export function placeNodes(graph: LayoutGraph, rows: readonly number[]): Placement {
  const cells = cellsOf(graph, rows)
  const columns = columnsOf(graph.laneCount, cells)
  const touching = { starts: laneStarts(columns), neighbours: linkedNodes(graph) }
  const isWide = columns.some((count) => count > 1)
  const isLarge = graph.nodes.length > MOST_NODES_TO_COMPARE
  let best: Placement | undefined
  let least = Infinity
  for (const side of isWide && !isLarge ? [0, -1, 1] : [0]) {
    const slots = graph.nodes.map(() => 0)
    const placement: Placement = { rows, slots, columns }
    for (const { lane, nodes } of cells) {
      const middle = centred(at(columns, lane), nodes.length)
      const shift = nodes.length === 1 ? side * (at(columns, lane) - 1) : 0
      assign(
        slots,
        nodes,
        middle.map((slot) => slot + shift),
      )
    }
    orderCells(graph, placement, slots, cells, touching)
    settle(graph, placement, slots, cells, touching)
    const cost = cells.reduce((sum, cell) => sum + cellCost(graph, placement, cell, touching), 0)
    if (cost >= least - 1e-9) continue
    least = cost
    best = placement
  }
  return best ?? { rows, slots: [], columns }
}

function orderCells(
  graph: LayoutGraph,
  placement: Placement,
  slots: number[],
  cells: readonly Cell[],
  touching: Touching,
): void {
  const crowded = cells.filter(({ nodes }) => nodes.length > 1)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const cell of sweep % 2 === 0 ? crowded : [...crowded].reverse()) {
      orderByNeighbours(graph, placement, slots, cell, touching)
    }
  }
}

function assign(slots: number[], nodes: readonly number[], values: readonly number[]): void {
  nodes.forEach((node, i) => {
    slots[node] = at(values, i)
  })
}

interface Touching {
  /** Where each lane begins, in columns. */
  readonly starts: readonly number[]
  /** For each node the others that links join it to, in either direction. */
  readonly neighbours: readonly (readonly number[])[]
}

function orderByNeighbours(
  graph: LayoutGraph,
  placement: Placement,
  slots: number[],
  cell: Cell,
  { starts, neighbours }: Touching,
): void {
  const place = (node: number) => at(starts, at(graph.nodes, node).lane) + at(slots, node) / 2
  const middle = new Map(
    cell.nodes.map((node) => {
      const others = at(neighbours, node)
      const sum = others.reduce((total, other) => total + place(other), 0)
      return [node, others.length === 0 ? place(node) : sum / others.length]
    }),
  )
  const ordered = [...cell.nodes].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
  assign(slots, ordered, centred(at(placement.columns, cell.lane), ordered.length))
}

function settle(
  graph: LayoutGraph,
  placement: Placement,
  slots: number[],
  cells: readonly Cell[],
  touching: Touching,
): void {
  const free = cells.filter(({ lane }) => {
    const columns = at(placement.columns, lane)
    return columns > 1 && columns <= MOST_COLUMNS_TO_TRY
  })
  for (let sweep = 0, better = true; better && sweep < SWEEPS; sweep++) {
    better = false
    for (const cell of free) {
      let best = [...slots]
      let least = cellCost(graph, placement, cell, touching)
      for (const choice of arrangements(cell.nodes, at(placement.columns, cell.lane))) {
        assign(slots, choice.nodes, choice.slots)
        const cost = cellCost(graph, placement, cell, touching)
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
  const orders = nodes.length <= 3 ? permutations(nodes) : [nodes]
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

/** Bends and length of a cell's links, and its nodes' distance from the middle of their lane. */
function cellCost(
  graph: LayoutGraph,
  placement: Placement,
  cell: Cell,
  touching: Touching,
): number {
  const { starts } = touching
  const middle = at(placement.columns, cell.lane) - 1
  const place = (node: number): number =>
    at(starts, at(graph.nodes, node).lane) + at(placement.slots, node) / 2
  let cost = 0
  for (const node of cell.nodes) {
    cost += Math.abs(at(placement.slots, node) - middle) * 0.15
    for (const other of at(touching.neighbours, node)) {
      const offset = Math.abs(place(node) - place(other))
      if (offset > 0.01) cost += 2 + offset * 0.4
      else if (isBarred(graph, placement, node, other)) cost += 4
    }
  }
  return cost
}

/** Whether the straight way between two nodes of one lane is shut by a third. */
function isBarred(graph: LayoutGraph, placement: Placement, a: number, b: number): boolean {
  const { rows, slots } = placement
  const { lane } = at(graph.nodes, a)
  const low = Math.min(at(rows, a), at(rows, b))
  const high = Math.max(at(rows, a), at(rows, b))
  if (high - low < 2 || graph.nodes.length > MOST_NODES_TO_COMPARE) return false
  return graph.nodes.some(
    (node, other) =>
      node.lane === lane &&
      at(rows, other) > low &&
      at(rows, other) < high &&
      slots[other] === slots[a],
  )
}
