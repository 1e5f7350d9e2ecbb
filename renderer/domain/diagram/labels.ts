import { at } from './at.ts'
import type { Point, Rect } from './diagramLayout.ts'
import { RectIndex } from './rectIndex.ts'

export interface LabelToPlace {
  readonly link: number
  readonly width: number
  readonly height: number
  /** The lane out of which it should not reach, if it matters. */
  readonly lane?: number
}

export interface PlacedLabel extends Rect {
  readonly link: number
  /** Covers a part of another link. */
  readonly isOverLink: boolean
  /** Reaches out of its lane. */
  readonly isAstray: boolean
}

export interface LabelScene {
  readonly nodes: readonly Rect[]
  readonly links: readonly (readonly Point[])[]
  readonly headingHeight: number
  readonly width: number
  /** Left border of each lane, and one more for the right border of the last. */
  readonly laneX: readonly number[]
}

/** Free room around a label, in pixels. */
const MARGIN = 4
/** A label starts this far from its source and ends this far from an arrowhead. */
const SOURCE_GAP = 6
const TARGET_GAP = 14
/** Keeps the rounded corners of its link in sight. */
const CORNER_GAP = 10
const STEP = 4
/** Farther from the source than this a label is not looked for. */
const REACH = 420

const COST = { astray: 500, overLink: 400, corner: 30, askew: 12, wayPixel: 1 } as const

/**
 * Finds every label a place on its own link, near the source, where it covers no node, no other
 * label and no heading; and, where it can, stays in its lane and covers no other link. Labels without such a place are missing
 * from the answer.
 */
export function placeLabels(labels: readonly LabelToPlace[], scene: LabelScene): PlacedLabel[] {
  const solid = new RectIndex()
  for (const node of scene.nodes) solid.add(node, -1)
  const lines = new RectIndex()
  scene.links.forEach((points, link) => {
    points.forEach((point, i) => {
      const before = points[i - 1]
      if (before) lines.add(boxOf(before, point), link)
    })
  })
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const best = bestPlace(label, scene, solid, lines)
    if (!best) continue
    solid.add(best, label.link)
    placed.push(best)
  }
  return placed
}

function boxOf(a: Point, b: Point): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

function grown(rect: Rect, by: number): Rect {
  return {
    x: rect.x - by,
    y: rect.y - by,
    width: rect.width + 2 * by,
    height: rect.height + 2 * by,
  }
}

function bestPlace(
  label: LabelToPlace,
  scene: LabelScene,
  solid: RectIndex,
  lines: RectIndex,
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined
  let least = Infinity
  for (const candidate of candidates(label, at(scene.links, label.link))) {
    if (candidate.cost >= least) continue
    const { rect } = candidate
    if (rect.y < scene.headingHeight + MARGIN) continue
    if (rect.x < 1 || rect.x + rect.width > scene.width - 1) continue
    if (solid.touching(grown(rect, MARGIN)).length > 0) continue
    const covered = new Set(lines.touching(grown(rect, 2)))
    covered.delete(label.link)
    const isAstray = reachesOut(rect, label.lane, scene.laneX)
    const cost = candidate.cost + covered.size * COST.overLink + (isAstray ? COST.astray : 0)
    if (cost >= least) continue
    least = cost
    best = { ...rect, link: label.link, isOverLink: covered.size > 0, isAstray }
  }
  return best
}

function reachesOut(rect: Rect, lane: number | undefined, laneX: readonly number[]): boolean {
  if (lane === undefined) return false
  return rect.x <= at(laneX, lane) || rect.x + rect.width >= at(laneX, lane + 1)
}

interface Candidate {
  readonly rect: Rect
  readonly cost: number
}

/** Places along the link from its source on, in whole pixels. */
function* candidates(label: LabelToPlace, points: readonly Point[]): Generator<Candidate> {
  let way = 0
  for (let i = 1; i < points.length && way < REACH; i++) {
    const a = at(points, i - 1)
    const b = at(points, i)
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    const isFlat = a.y === b.y
    const size = isFlat ? label.width : label.height
    const lead = i === 1 ? SOURCE_GAP : CORNER_GAP
    const tail = i === points.length - 1 ? TARGET_GAP : CORNER_GAP
    const shifts = isFlat ? [0] : [0, 1, -1]
    for (let start = lead; start + size + tail <= length && way + start < REACH; start += STEP) {
      const base = (i - 1) * COST.corner + (way + start) * COST.wayPixel
      for (const shift of shifts) {
        yield {
          rect: along(label, a, b, start, shift),
          cost: base + (shift === 0 ? 0 : COST.askew),
        }
      }
    }
    way += length
  }
}

/** The label `start` pixels along the run from a to b; `shift` sets it beside a standing run. */
function along(label: LabelToPlace, a: Point, b: Point, start: number, shift: number): Rect {
  const { width, height } = label
  if (a.y === b.y) {
    const x = b.x > a.x ? a.x + start : a.x - start - width
    return { x, y: a.y - Math.floor(height / 2), width, height }
  }
  const y = b.y > a.y ? a.y + start : a.y - start - height
  const middle = a.x - Math.floor(width / 2)
  return { x: middle + shift * Math.max(0, Math.floor(width / 2) - 10), y, width, height }
}
