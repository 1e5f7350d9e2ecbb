import { type Arrangement, climb, otherSlots, remember } from './arrange.ts'
import { at } from './at.ts'
import { bundlePaths } from './bundles.ts'
import type { LayoutMetrics } from './diagramLayout.ts'
import type { LayoutGraph } from './graph.ts'
import { placeNodes } from './place.ts'
import type { Placement } from './placement.ts'
import { assignTracks } from './tracks.ts'
import { burden, makeRoughGrid, routeOn } from './trial.ts'

/** So many ways to set the nodes of one lane are compared. */
const MOST_TRIALS = 40

/**
 * The best arrangement found for nodes whose rows are given. Lanes know nothing of each other: each
 * is placed and routed alone, so that no link strays into another, and then all are set side by
 * side on common rows. Throws RangeError where a link leaves its lane.
 */
export function arrangeInRows(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  rows: readonly number[],
  metrics: LayoutMetrics,
): Arrangement {
  const lanes = Array.from({ length: graph.laneCount }, (_, lane) =>
    laneOf(graph, isBack, rows, lane),
  )
  const arranged = lanes.map((lane) =>
    remember([lane.graph, lane.rows, metrics], () => search(lane, metrics)),
  )
  const slots = graph.nodes.map(({ lane }, node) => {
    const { placement } = at(arranged, lane)
    return at(placement.slots, at(lanes, lane).nodes.indexOf(node))
  })
  const columns = arranged.map(({ placement }) => at(placement.columns, 0))
  const placement: Placement = { rows, slots, columns }
  const grid = makeRoughGrid(graph, placement, metrics)
  const paths = graph.links.map(({ from }, link) => {
    const { lane } = at(graph.nodes, from)
    const path = at(at(arranged, lane).routed.paths, at(lanes, lane).links.indexOf(link))
    return path.map(({ line, level }) => ({ line: line + at(grid.firstLine, lane), level }))
  })
  const bundled = bundlePaths(graph, paths)
  assignTracks(bundled.bundles, grid, metrics)
  return { placement, routed: { grid, paths, bundled } }
}

/** One lane as a diagram of its own. */
interface Lane {
  /** Indices in the whole graph. */
  readonly nodes: readonly number[]
  readonly links: readonly number[]
  readonly graph: LayoutGraph
  readonly isBack: readonly boolean[]
  readonly rows: readonly number[]
}

function laneOf(
  graph: LayoutGraph,
  isBack: readonly boolean[],
  rows: readonly number[],
  lane: number,
): Lane {
  const isHere = (node: number) => at(graph.nodes, node).lane === lane
  const nodes = [...graph.nodes.keys()].filter(isHere)
  const links = [...graph.links.keys()].filter((link) => {
    const { from, to } = at(graph.links, link)
    if (isHere(from) !== isHere(to)) throw new RangeError('a link leaves its lane')
    return isHere(from)
  })
  const indexOf = new Map(nodes.map((node, index) => [node, index]))
  return {
    nodes,
    links,
    graph: {
      laneCount: 1,
      nodes: nodes.map((node) => ({ ...at(graph.nodes, node), lane: 0 })),
      links: links.map((link) => {
        const { from, to, hasLabel } = at(graph.links, link)
        return { from: indexOf.get(from) ?? 0, to: indexOf.get(to) ?? 0, hasLabel }
      }),
    },
    isBack: links.map((link) => at(isBack, link)),
    rows: nodes.map((node) => at(rows, node)),
  }
}

function search({ graph, isBack, rows }: Lane, metrics: LayoutMetrics): Arrangement {
  const heights = graph.nodes.map(() => metrics.nodeMinHeight + metrics.nodeLineHeight)
  const weigh = (placement: Placement): number =>
    burden(graph, placement, routeOn(graph, placement, isBack, metrics, 1), heights, metrics)
  const { placement } = climb(placeNodes(graph, rows), weigh, MOST_TRIALS, (current) =>
    otherSlots(graph, current),
  )
  return { placement, routed: routeOn(graph, placement, isBack, metrics, 3) }
}
