import type { Point } from './simplifyArc.ts'

type Ring = readonly Point[]

/** How fine the search is, in units of the drawing. */
const STEP = 4

/** The rings of path data made of `M`, `L` and `Z` only, which is all that d3-geo writes of polygons. */
export const ringsOf = (path: string): readonly Ring[] =>
  path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .slice(1)
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number)
          return [x, y] as const
        }),
    )

/** The point of a grid that lies inside the rings and farthest from their edges. */
export function placeInside(rings: readonly Ring[]): Point {
  const points = rings.flat()
  const [left, right] = extent(points.map(([x]) => x))
  const [top, bottom] = extent(points.map(([, y]) => y))

  let best: Point = [(left + right) / 2, (top + bottom) / 2]
  let farthest = 0
  for (let x = left; x <= right; x += STEP)
    for (let y = top; y <= bottom; y += STEP) {
      if (!isInside([x, y], rings)) continue
      const distance = distanceToEdge([x, y], rings, farthest)
      if (distance > farthest) {
        farthest = distance
        best = [x, y]
      }
    }
  return best
}

// Not by spread: an outline may have more points than a call takes arguments.
const extent = (values: readonly number[]): readonly [number, number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

const edgesOf = (ring: Ring) =>
  ring.map((from, index) => [from, ring[index + 1] ?? ring[0] ?? from] as const)

/** By the even-odd rule, over all rings at once, so that holes count as outside. */
function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings)
    for (const [[ax, ay], [bx, by]] of edgesOf(ring))
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  return inside
}

/** Gives up, with any smaller number, as soon as it is not farther than `enough`. */
function distanceToEdge([x, y]: Point, rings: readonly Ring[], enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const ring of rings)
    for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length && ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
      const t = Math.min(1, Math.max(0, along))
      least = Math.min(least, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y))
      if (least <= enough) return least
    }
  return least
}
