import { INK_BOUNDS, type Stroke } from './ink.ts'

type InkPoint = Stroke['points'][number]

/** How far a simplified line may lie from the drawn one, in pixels of the drawing. */
const TOLERANCE = 0.4
/** Full pressure counts as so many pixels of distance: it widens the line by about that much. */
const PRESSURE_WEIGHT = 4
/** A stroke longer than this is thinned out more. */
const MOST_POINTS = 1000

/**
 * A stroke with no more points than its line needs (Ramer, Douglas and Peucker, the pressure being the
 * third dimension), rounded to what an eye can see.
 */
export function simplifyStroke({ colour, points }: Stroke): Stroke {
  const sound = points
    .filter((point) => point.every(Number.isFinite))
    .slice(0, INK_BOUNDS.mostPoints)
  let kept = thinOut(sound, TOLERANCE)
  for (let tolerance = TOLERANCE * 2; kept.length > MOST_POINTS; tolerance *= 2)
    kept = thinOut(kept, tolerance)
  return { colour, points: kept.map(rounded) }
}

function thinOut(points: readonly InkPoint[], tolerance: number): readonly InkPoint[] {
  const isKept = new Uint8Array(points.length)
  isKept[0] = 1
  isKept[points.length - 1] = 1
  // A list of its own in the place of recursion: a long line would run deep.
  const open: [from: number, to: number][] = [[0, points.length - 1]]
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range
    const { index, distance } = farthest(points, from, to)
    if (distance <= tolerance) continue
    isKept[index] = 1
    open.push([from, index], [index, to])
  }
  return points.filter((_, index) => isKept[index] === 1)
}

function farthest(points: readonly InkPoint[], from: number, to: number) {
  const [start, end] = [points[from], points[to]]
  let found = { index: from, distance: 0 }
  if (!start || !end) return found
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index]
    const distance = point ? distanceToSegment(inSpace(point), inSpace(start), inSpace(end)) : 0
    if (distance > found.distance) found = { index, distance }
  }
  return found
}

const inSpace = ([x, y, pressure]: InkPoint): InkPoint => [x, y, pressure * PRESSURE_WEIGHT]

function distanceToSegment(point: InkPoint, start: InkPoint, end: InkPoint): number {
  const along = minus(end, start)
  const length = dot(along, along)
  const share = length === 0 ? 0 : dot(minus(point, start), along) / length
  const at = Math.min(1, Math.max(0, share))
  return Math.hypot(
    ...minus(point, [start[0] + along[0] * at, start[1] + along[1] * at, start[2] + along[2] * at]),
  )
}

const minus = (a: InkPoint, b: InkPoint): InkPoint => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: InkPoint, b: InkPoint): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const rounded = ([x, y, pressure]: InkPoint): InkPoint => [
  Math.round(x * 10) / 10,
  Math.round(y * 10) / 10,
  Math.round(Math.min(1, Math.max(0, pressure)) * 100) / 100,
]
