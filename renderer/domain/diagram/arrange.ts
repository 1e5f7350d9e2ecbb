import { at } from './at.ts'
import type { LayoutMetrics } from './diagramLayout.ts'
import type { Routed } from './geometry.ts'
import type { LayoutGraph } from './graph.ts'
import { arrangements, placeNodes } from './place.ts'
import { cellsOf, type Placement } from './placement.ts'
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

/**
 * Tries, link by link routed, what could be done: from several choices of rows on, a node with its
 * neighbours a row up or down, the nodes of a cell elsewhere in their lane. Keeps what a reader
 * would mind less. Knows nothing of texts, so that steps keep their places when the language
 * changes. The number of trials shrinks with the diagram: large ones keep nobody waiting.
 */
export function arrange(
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
  const best = trials > 0 ? climb(graph, isBack, starts, weigh, trials) : at(starts, 0)
  return { placement: best, routed: routeOn(graph, best, isBack, metrics, 3) }
}

function climb(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  starts: readonly Placement[],
  weigh: (placement: Placement) => number,
  trials: number,
): Placement {
  let best = at(starts, 0)
  let least = Infinity
  let left = trials
  const seen = new Set<string>()
  const consider = (placement: Placement): boolean => {
    const mark = fingerprint(placement)
    if (left <= 0 || seen.has(mark)) return false
    left--
    seen.add(mark)
    const weight = weigh(placement)
    if (weight >= least - 1) return false
    least = weight
    best = placement
    return true
  }
  for (const start of starts) consider(start)
  for (let better = true; better && left > 0; ) {
    better = false
    for (const placement of variations(graph, isBack, () => best)) {
      if (consider(placement)) better = true
      if (left <= 0) break
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
  for (let node = 0; node < graph.nodes.length; node++) {
    for (const step of [1, -1] as const) {
      const shifted = shiftWithNeighbours(graph, isBack, current().rows, node, step)
      yield placeNodes(graph, closeGaps(shifted))
    }
  }
  for (let index = 0; ; index++) {
    const { rows, slots, columns } = current()
    const cell = cellsOf(graph, rows)[index]
    if (!cell) return
    const width = at(columns, cell.lane)
    if (width < 2 || width > 3) continue
    for (const choice of arrangements(cell.nodes, width)) {
      const moved = [...slots]
      choice.nodes.forEach((node, i) => {
        moved[node] = at(choice.slots, i)
      })
      yield { rows, slots: moved, columns }
    }
  }
}
