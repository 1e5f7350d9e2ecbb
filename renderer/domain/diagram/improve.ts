import { at } from './at.ts'
import type { LayoutMetrics } from './diagramLayout.ts'
import type { Routed } from './geometry.ts'
import type { LayoutGraph } from './graph.ts'
import { arrangements, placeNodes } from './place.ts'
import { cellsOf, type Placement } from './placement.ts'
import { closeGaps, shiftWithNeighbours } from './rank.ts'
import { burden, routeOn } from './trial.ts'

export interface Arrangement {
  readonly placement: Placement
  readonly routed: Routed
}

/**
 * Starts from the given rows and tries, link by link routed, what else could be done: a node with
 * its neighbours a row up or down, the nodes of a cell elsewhere in their lane. Keeps what a
 * reader would mind less. The number of trials shrinks with the diagram, so that large ones do not
 * keep anybody waiting.
 */
export function arrange(
  graph: LayoutGraph,
  rows: readonly number[],
  isBack: readonly boolean[],
  heights: readonly number[],
  metrics: LayoutMetrics,
): Arrangement {
  const weigh = (placement: Placement): number =>
    burden(graph, placement, routeOn(graph, placement, isBack, metrics, 1), heights, metrics)
  const size = graph.nodes.length + graph.links.length
  let trials = size > 160 ? 0 : Math.min(200, Math.floor(7_000 / (size + 1)))
  let best = placeNodes(graph, rows)
  let least = trials > 0 ? weigh(best) : 0
  const seen = new Set([fingerprint(best)])
  for (let better = true; better && trials > 0; ) {
    better = false
    for (const placement of variations(graph, isBack, () => best)) {
      const mark = fingerprint(placement)
      if (seen.has(mark)) continue
      if (trials-- <= 0) break
      seen.add(mark)
      const weight = weigh(placement)
      if (weight >= least - 1) continue
      least = weight
      best = placement
      better = true
    }
  }
  return { placement: best, routed: routeOn(graph, best, isBack, metrics, 3) }
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
