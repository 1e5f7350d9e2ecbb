import { at } from './at.ts'
import { bundlePaths } from './bundles.ts'
import { countCrossings } from './countCrossings.ts'
import type { LayoutMetrics } from './diagramLayout.ts'
import { drawGeometry, type Routed } from './geometry.ts'
import type { LayoutGraph } from './graph.ts'
import { type Grid, makeGrid } from './grid.ts'
import type { Placement } from './placement.ts'
import { routeLinks } from './route.ts'
import { assignTracks } from './tracks.ts'

/** What a reader minds, weighed against each other when arrangements compete; sizes per pixel. */
const MINDS = {
  crossing: 900,
  bend: 200,
  length: 0.4,
  width: 2.6,
  height: 1.5,
  offCentre: 40,
} as const

/** Routes all links of an arrangement and gives them their tracks. */
export function routeOn(
  graph: LayoutGraph,
  placement: Placement,
  isBack: readonly boolean[],
  metrics: LayoutMetrics,
  passes: number,
): Routed {
  const grid = makeRoughGrid(graph, placement, metrics)
  const paths = routeLinks(graph, grid, isBack, passes)
  const bundled = bundlePaths(graph, paths)
  assignTracks(bundled.bundles, grid, metrics)
  return { grid, paths, bundled }
}

/** The grid of an arrangement, with rough lengths: texts are not known to it. */
export const makeRoughGrid = (
  graph: LayoutGraph,
  placement: Placement,
  metrics: LayoutMetrics,
): Grid =>
  makeGrid(graph, placement, {
    column: metrics.nodeWidth,
    laneGap: metrics.laneGap,
    columnGap: metrics.columnGap,
    row: metrics.nodeMinHeight + metrics.nodeLineHeight,
    rowGap: metrics.rowGap + metrics.labelLineHeight,
  })

/** How much a reader would mind an arrangement: less is better. */
export function burden(
  graph: LayoutGraph,
  placement: Placement,
  routed: Routed,
  heights: readonly number[],
  metrics: LayoutMetrics,
): number {
  const room = { above: [], below: [] }
  const drawn = drawGeometry(graph, placement, routed, heights, 0, room, metrics)
  let sum = countCrossings(drawn.links) * MINDS.crossing
  sum += drawn.width * MINDS.width + drawn.height * MINDS.height
  for (const points of drawn.links) {
    sum += (points.length - 2) * MINDS.bend
    points.forEach((point, i) => {
      const before = points[i - 1]
      if (!before) return
      sum += (Math.abs(point.x - before.x) + Math.abs(point.y - before.y)) * MINDS.length
    })
  }
  graph.nodes.forEach(({ lane }, node) => {
    const middle = at(placement.columns, lane) - 1
    sum += Math.abs(at(placement.slots, node) - middle) * MINDS.offCentre
  })
  return sum
}
