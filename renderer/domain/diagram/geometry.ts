import { at } from './at.ts'
import type { Bundle, Bundled } from './bundles.ts'
import type { LayoutMetrics, Point, Rect } from './diagramLayout.ts'
import type { LayoutGraph } from './graph.ts'
import type { Grid } from './grid.ts'
import type { Placement } from './placement.ts'
import type { GridPath } from './traffic.ts'

/** Room for labels in a channel, in pixels: above its tracks and below them. */
export interface LabelRoom {
  readonly above: number[]
  readonly below: number[]
}

export interface Geometry {
  readonly width: number
  readonly height: number
  /** Left border of each lane, and one more for the right border of the last. */
  readonly laneX: readonly number[]
  readonly nodes: readonly Rect[]
  readonly links: readonly (readonly Point[])[]
}

export interface Routed {
  readonly grid: Grid
  readonly paths: readonly GridPath[]
  readonly bundled: Bundled
}

/** Gives rails their places in pixels, wide enough for the tracks that they carry. */
export function drawGeometry(
  graph: LayoutGraph,
  placement: Placement,
  routed: Routed,
  heights: readonly number[],
  headingHeight: number,
  room: LabelRoom,
  metrics: LayoutMetrics,
  leastRowHeights: readonly number[] = [],
): Geometry {
  const { grid, paths, bundled } = routed
  const { lineX, laneX } = placeLines(placement, grid, bundled.bundles, metrics)
  const { levelY, height } = placeLevels(
    grid,
    bundled.bundles,
    heights,
    headingHeight,
    room,
    metrics,
    leastRowHeights,
  )
  const nodes = graph.nodes.map((_, node) => ({
    x: at(lineX, at(grid.nodeLine, node)) - metrics.nodeWidth / 2,
    y: at(levelY, at(grid.nodeLevel, node)) - Math.floor(at(heights, node) / 2),
    width: metrics.nodeWidth,
    height: at(heights, node),
  }))
  const links = paths.map((_, link) => {
    const places = at(bundled.ofLink, link).map(
      (run) => at(run.isFlat ? levelY : lineX, run.rail) + run.offset,
    )
    const { from, to } = at(graph.links, link)
    return points(at(paths, link), places, at(nodes, from), at(nodes, to))
  })
  return { width: at(laneX, laneX.length - 1), height, laneX, nodes, links }
}

interface Span {
  low: number
  high: number
}

/** Offsets in use, by rail. */
function spans(bundles: readonly Bundle[], isFlat: boolean): Map<number, Span> {
  const result = new Map<number, Span>()
  for (const bundle of bundles) {
    if (bundle.isFlat !== isFlat) continue
    const { rail, offset } = bundle
    const span = result.get(rail)
    if (span) {
      span.low = Math.min(span.low, offset)
      span.high = Math.max(span.high, offset)
    } else result.set(rail, { low: offset, high: offset })
  }
  return result
}

function placeLines(
  placement: Placement,
  grid: Grid,
  bundles: readonly Bundle[],
  metrics: LayoutMetrics,
): { lineX: number[]; laneX: number[] } {
  const used = spans(bundles, false)
  const straddled = straddleRoom(grid, bundles)
  const lineX: number[] = []
  const laneX = [0]
  let x = 0
  placement.columns.forEach((columns, lane) => {
    const first = at(grid.firstLine, lane)
    const last = first + 2 * columns
    const edge = Math.max(edgeWidth(used.get(first)), edgeWidth(used.get(last)))
    for (let line = first; line <= last; line++) {
      const half = Math.ceil(halfWidth(line, first, last) / 2) * 2
      lineX.push(x + half)
      x += 2 * half
    }
    laneX.push(x)

    function halfWidth(line: number, firstLine: number, lastLine: number): number {
      const span = used.get(line)
      const reach = span ? Math.max(-span.low, span.high) + metrics.clearance : 0
      if (line === firstLine || line === lastLine) return edge / 2
      if ((line - firstLine) % 2 === 1) return Math.max(metrics.nodeWidth / 2, reach)
      return Math.max(metrics.columnGap / 2, reach, (straddled.get(line) ?? 0) + metrics.clearance)
    }
  })
  return { lineX, laneX }

  function edgeWidth(span: Span | undefined): number {
    return Math.max(metrics.laneGap, span ? span.high - span.low + 2 * metrics.clearance : 0)
  }
}

/**
 * How far links on the columns beside a node that stands between two columns reach towards it:
 * the gap under the node has to be that much wider.
 */
function straddleRoom(grid: Grid, bundles: readonly Bundle[]): Map<number, number> {
  const standing = new Map<number, Bundle[]>()
  for (const bundle of bundles) {
    if (bundle.isFlat) continue
    const rail = standing.get(bundle.rail)
    if (rail) rail.push(bundle)
    else standing.set(bundle.rail, [bundle])
  }
  const result = new Map<number, number>()
  grid.nodeLine.forEach((line, node) => {
    const level = at(grid.nodeLevel, node)
    for (const bundle of [...(standing.get(line - 1) ?? []), ...(standing.get(line + 1) ?? [])]) {
      const levels = bundle.ends.map((end) => end.rail)
      if (Math.min(...levels) > level || Math.max(...levels) < level) continue
      const reach = (line - bundle.rail) * bundle.offset
      result.set(line, Math.max(result.get(line) ?? 0, reach))
    }
  })
  return result
}

function placeLevels(
  grid: Grid,
  bundles: readonly Bundle[],
  heights: readonly number[],
  headingHeight: number,
  room: LabelRoom,
  metrics: LayoutMetrics,
  leastRowHeights: readonly number[],
): { levelY: number[]; height: number } {
  const used = spans(bundles, true)
  const rowHeights = Array.from({ length: grid.levelCount }, (_, level) =>
    level % 2 === 1 ? (leastRowHeights[(level - 1) / 2] ?? 0) : 0,
  )
  grid.nodeLevel.forEach((level, node) => {
    rowHeights[level] = Math.max(at(rowHeights, level), at(heights, node))
  })
  const levelY: number[] = []
  let y = headingHeight
  for (let level = 0; level < grid.levelCount; level++) {
    if (level % 2 === 1) {
      const rowHeight = at(rowHeights, level)
      levelY.push(y + Math.floor(rowHeight / 2))
      y += rowHeight
      continue
    }
    const channel = level / 2
    const isOuter = level === 0 || level === grid.levelCount - 1
    const span = used.get(level)
    const above = room.above[channel] ?? 0
    const below = room.below[channel] ?? 0
    const needed = span ? span.high - span.low + metrics.clearance + metrics.arrowRoom : 0
    const height = Math.max(needed, isOuter ? metrics.laneGap : metrics.rowGap)
    const slack = height - needed
    const lead = span ? metrics.clearance - span.low + Math.floor(slack / 2) : height / 2
    levelY.push(y + above + lead)
    y += above + height + below
  }
  return { levelY, height: y }
}

/** The corners of a link in pixels, cut off at the borders of its nodes. */
function points(
  path: GridPath,
  places: readonly number[],
  source: Rect,
  target: Rect,
): readonly Point[] {
  const last = places.length - 1
  const isFlat = (run: number) => at(path, run).level === at(path, run + 1).level
  const corner = (run: number): Point => {
    const place = at(places, run)
    const next = at(places, run + 1)
    return isFlat(run) ? { x: next, y: place } : { x: place, y: next }
  }
  const start = border(source, at(places, 0), isFlat(0), forward(path, 0))
  const end = border(target, at(places, last), isFlat(last), !forward(path, last))
  return [start, ...places.slice(1).map((_, run) => corner(run)), end]
}

function forward(path: GridPath, run: number): boolean {
  const a = at(path, run)
  const b = at(path, run + 1)
  return b.level > a.level || b.line > a.line
}

function border(node: Rect, place: number, isFlat: boolean, isFarSide: boolean): Point {
  return isFlat
    ? { x: node.x + (isFarSide ? node.width : 0), y: place }
    : { x: place, y: node.y + (isFarSide ? node.height : 0) }
}
