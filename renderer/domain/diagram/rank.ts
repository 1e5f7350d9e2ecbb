import { at } from './at.ts'
import { type LayoutGraph, neighbours } from './graph.ts'

/** Above this many nodes rows are only pulled together, not traded against the width of lanes. */
const MOST_NODES_TO_TRADE = 120

/**
 * The row of every node: a link that is not a back link always leads to a lower row. Rows start
 * from the longest path and are then shifted so that links are short and a lane seldom has to
 * hold two nodes side by side. `columnCost`: how many rows of link a lane without a second column
 * is worth.
 */
export function rankNodes(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  columnCost: number,
): readonly number[] {
  const rows = longestPaths(graph, isBack)
  placeLoners(graph, rows)
  if (graph.nodes.length <= MOST_NODES_TO_TRADE) trade(graph, isBack, rows, columnCost)
  else pullTogether(graph, isBack, rows)
  return closeGaps(rows)
}

function longestPaths(graph: LayoutGraph, isBack: readonly boolean[]): number[] {
  const { out, into } = neighbours(graph, isBack)
  const rows = graph.nodes.map(() => 0)
  const waiting = into.map((list) => list.length)
  const ready = graph.nodes.map((_, node) => node).filter((node) => waiting[node] === 0)
  for (let i = 0; i < ready.length; i++) {
    const node = at(ready, i)
    for (const next of at(out, node)) {
      rows[next] = Math.max(at(rows, next), at(rows, node) + 1)
      waiting[next] = at(waiting, next) - 1
      if (waiting[next] === 0) ready.push(next)
    }
  }
  return rows
}

/** A node without links takes the first row in which its lane is empty. */
function placeLoners(graph: LayoutGraph, rows: number[]): void {
  const linked = new Set(graph.links.flatMap(({ from, to }) => (from === to ? [] : [from, to])))
  const cell = (node: number) => `${at(graph.nodes, node).lane}:${rows[node]}`
  const taken = new Set([...linked].map(cell))
  graph.nodes.forEach((_, node) => {
    if (linked.has(node)) return
    while (taken.has(cell(node))) rows[node] = at(rows, node) + 1
    taken.add(cell(node))
  })
}

/** Moves single nodes to the row, among those they are free to take, where their links are shortest. */
function pullTogether(graph: LayoutGraph, isBack: readonly boolean[], rows: number[]): void {
  const { out, into } = neighbours(graph, isBack)
  for (let sweep = 0; sweep < 4; sweep++) {
    for (let node = graph.nodes.length - 1; node >= 0; node--) {
      const below = at(out, node)
      const above = at(into, node)
      if (below.length <= above.length) continue
      rows[node] = Math.min(...below.map((next) => at(rows, next))) - 1
    }
  }
}

/** Hill-climbs by shifting a node, with all that it pushes before it, one row up or down. */
function trade(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  rows: number[],
  columnCost: number,
): void {
  let cost = rowCost(graph, isBack, rows, columnCost)
  for (let sweep = 0, better = true; better && sweep < 12; sweep++) {
    better = false
    for (let node = 0; node < rows.length; node++) {
      for (const step of [1, -1] as const) {
        const shifted = shiftWithNeighbours(graph, isBack, rows, node, step)
        const shiftedCost = rowCost(graph, isBack, shifted, columnCost)
        if (shiftedCost >= cost - 1e-9) continue
        for (let i = 0; i < rows.length; i++) rows[i] = at(shifted, i)
        cost = shiftedCost
        better = true
      }
    }
  }
}

/** The rows after moving one node by one, and with it every node that it would run into. */
export function shiftWithNeighbours(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  rows: readonly number[],
  node: number,
  step: 1 | -1,
): number[] {
  const { out, into } = neighbours(graph, isBack)
  const ahead = step === 1 ? out : into
  const shifted = [...rows]
  const open = [node]
  shifted[node] = at(rows, node) + step
  for (let moved = open.pop(); moved !== undefined; moved = open.pop()) {
    for (const next of at(ahead, moved)) {
      if ((at(shifted, next) - at(shifted, moved)) * step > 0) continue
      shifted[next] = at(shifted, moved) + step
      open.push(next)
    }
  }
  return shifted
}

/** In rows of link length: what a set of rows costs in length, height and width of lanes. */
function rowCost(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  rows: readonly number[],
  columnCost: number,
): number {
  const cells = new Map<string, number>()
  const widest = new Map<number, number>()
  let low = Infinity
  let high = -Infinity
  graph.nodes.forEach(({ lane }, node) => {
    const row = at(rows, node)
    const count = (cells.get(`${lane}:${row}`) ?? 0) + 1
    cells.set(`${lane}:${row}`, count)
    widest.set(lane, Math.max(widest.get(lane) ?? 1, count))
    low = Math.min(low, row)
    high = Math.max(high, row)
  })
  let cost = 2 * (high - low)
  for (const count of cells.values()) cost += 0.4 * columnCost * (count - 1)
  for (const count of widest.values()) cost += columnCost * (count - 1)
  graph.links.forEach(({ from, to }, link) => {
    const length = at(rows, to) - at(rows, from)
    const isInLane = at(graph.nodes, from).lane === at(graph.nodes, to).lane
    cost += Math.abs(length) * (isBack[link] ? 0.3 : isInLane ? 1.3 : 1)
    if (!isInLane || isBack[link]) return
    for (let row = at(rows, from) + 1; row < at(rows, to); row++) {
      if (cells.has(`${at(graph.nodes, from).lane}:${row}`)) cost += 1.5
    }
  })
  return cost
}

/** Renumbers rows from nought without empty ones. */
export function closeGaps(rows: readonly number[]): number[] {
  const used = [...new Set(rows)].sort((a, b) => a - b)
  const index = new Map(used.map((row, i) => [row, i]))
  return rows.map((row) => index.get(row) ?? 0)
}
