import { at } from './at.ts'
import type { LayoutMetrics } from './diagramLayout.ts'
import type { Routed } from './geometry.ts'
import type { LayoutGraph } from './graph.ts'
import { arrangements, placeNodes } from './place.ts'
import { cellsOf, columnsOf, type Placement } from './placement.ts'
import { closeGaps, rankNodes, shiftWithNeighbours } from './rank.ts'
import { burden, routeOn } from './trial.ts'

/** So many ways to draw a small diagram are compared. */
const MOST_TRIALS = 300

export interface Arrangement {
  readonly placement: Placement
  readonly routed: Routed
}

/** What a second column in a lane may be worth, in rows of link: each gives other rows to start from. */
const COLUMN_COSTS = [4, 0, 9]

/** Arrangements found before, by all that they depend on; the oldest goes first. */
const remembered = new Map<string, Arrangement>()
const MOST_REMEMBERED = 48

/**
 * The best arrangement found for a diagram. It is remembered, so that another language or another
 * font only has to be measured and drawn.
 */
export function arrange(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  metrics: LayoutMetrics,
): Arrangement {
  return remember([graph, metrics], () => search(graph, isBack, metrics))
}

/** What `find` says; at once where it was asked before for the same. */
export function remember(asked: unknown, find: () => Arrangement): Arrangement {
  const key = JSON.stringify(asked)
  const known = remembered.get(key)
  if (known) return known
  const found = find()
  const oldest = remembered.keys().next()
  if (remembered.size >= MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value)
  remembered.set(key, found)
  return found
}

/**
 * Tries, link by link routed, what could be done: from several choices of rows on, a node with its
 * neighbours a row up or down, the nodes of a cell elsewhere in their lane. Keeps what a reader
 * would mind less. Knows nothing of texts, so that steps keep their places when the language
 * changes. The number of trials shrinks with the diagram: large ones keep nobody waiting.
 */
function search(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  metrics: LayoutMetrics,
): Arrangement {
  const size = graph.nodes.length + graph.links.length
  const heights = graph.nodes.map(() => metrics.nodeMinHeight + metrics.nodeLineHeight)
  const weigh = (placement: Placement): number =>
    burden(graph, placement, routeOn(graph, placement, isBack, metrics, 1), heights, metrics)
  const trials = Math.min(MOST_TRIALS, Math.floor(450_000 / (size * size + 1)))
  const costs = trials > COLUMN_COSTS.length ? COLUMN_COSTS : COLUMN_COSTS.slice(0, 1)
  const starts = costs.map((cost) => placeNodes(graph, rankNodes(graph, isBack, cost)))
  const best = trials > 0 ? bestClimb(graph, isBack, starts, weigh, trials) : at(starts, 0)
  return { placement: best, routed: routeOn(graph, best, isBack, metrics, 3) }
}

/** Climbs from every start, each with its share of the trials, and keeps the best place reached. */
function bestClimb(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  starts: readonly Placement[],
  weigh: (placement: Placement) => number,
  trials: number,
): Placement {
  const distinct = [...new Map(starts.map((start) => [fingerprint(start), start])).values()]
  const share = Math.floor(trials / distinct.length)
  const others = (current: () => Placement) => variations(graph, isBack, current)
  const climbs = distinct.map((start) => climb(start, weigh, share, others))
  return climbs.reduce((best, other) => (other.weight < best.weight ? other : best)).placement
}

/** Goes on to the first better variation of a placement as long as there is one and trials are left. */
export function climb(
  start: Placement,
  weigh: (placement: Placement) => number,
  trials: number,
  variations: (current: () => Placement) => Iterable<Placement>,
): { readonly placement: Placement; readonly weight: number } {
  let best = { placement: start, weight: weigh(start) }
  let left = trials
  const seen = new Set([fingerprint(start)])
  for (let better = true; better && left > 0; ) {
    better = false
    for (const placement of variations(() => best.placement)) {
      const mark = fingerprint(placement)
      if (seen.has(mark)) continue
      if (left-- <= 0) break
      seen.add(mark)
      const weight = weigh(placement)
      if (weight >= best.weight - 1) continue
      best = { placement, weight }
      better = true
    }
  }
  return best
}

function fingerprint({ rows, slots }: Placement): string {
  return `${rows.join()}|${slots.join()}`
}

/** Neighbours of the arrangement that is best at the moment of asking. */
function* variations(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  current: () => Placement,
): Generator<Placement> {
  yield* otherSlots(graph, current)
  for (let node = 0; node < graph.nodes.length; node++) {
    for (const step of [1, -1] as const) {
      const rows = shiftWithNeighbours(graph, isBack, current().rows, node, step)
      yield* withRows(graph, current(), closeGaps(rows))
    }
    for (const row of freeRows(graph, isBack, current().rows, node)) {
      const rows = [...current().rows]
      rows[node] = row
      yield* withRows(graph, current(), closeGaps(rows))
    }
  }
}

/** Other rows with the slots as they are, where nodes still have room so, and with new ones. */
function* withRows(
  graph: LayoutGraph,
  { slots, columns }: Placement,
  rows: readonly number[],
): Generator<Placement> {
  const cells = cellsOf(graph, rows)
  const fits = cells.every(({ nodes }) =>
    nodes.every((a) => nodes.every((b) => a === b || Math.abs(at(slots, a) - at(slots, b)) >= 2)),
  )
  const isSame = columnsOf(graph.laneCount, cells).join() === columns.join()
  if (fits && isSame) yield { rows, slots, columns }
  yield placeNodes(graph, rows)
}

/** The nodes of each cell in turn, wherever else in their lane they have room. */
export function* otherSlots(graph: LayoutGraph, current: () => Placement): Generator<Placement> {
  for (let index = 0; ; index++) {
    const { rows, columns } = current()
    const cell = cellsOf(graph, rows)[index]
    if (!cell) return
    const width = at(columns, cell.lane)
    if (width < 2 || width > 3) continue
    for (const choice of arrangements(cell.nodes, width)) {
      const moved = [...current().slots]
      choice.nodes.forEach((node, i) => {
        moved[node] = at(choice.slots, i)
      })
      yield { rows, slots: moved, columns }
    }
  }
}

/** Rows, other than its own, that a node may take while all others stay. */
function freeRows(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  rows: readonly number[],
  node: number,
): readonly number[] {
  let low = 0
  let high = Math.max(...rows)
  graph.links.forEach(({ from, to }, link) => {
    if (isBack[link]) return
    if (to === node) low = Math.max(low, at(rows, from) + 1)
    if (from === node) high = Math.min(high, at(rows, to) - 1)
  })
  const free = Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i)
  return free.filter((row) => row !== rows[node])
}
