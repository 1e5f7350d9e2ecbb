export type Point = readonly [x: number, y: number]

/** A ring in one piece keeps two corners besides its ends, or it would be a line. */
const FEWEST = 4

/**
 * A line without the points that nobody would miss, after Visvalingam and Whyatt (1993): a point goes
 * that makes a triangle smaller than `leastArea` with its neighbours, the smallest
 * first. All that are smallest where they stand go in one pass, which is far quicker than one by one
 * and looks the same. Both ends stay, so that lines that met still meet.
 */
export function simplifyArc(arc: readonly Point[], leastArea: number): readonly Point[] {
  let kept = arc
  for (;;) {
    const line = kept
    const areas = line.map((point, at) => triangle(line[at - 1], point, line[at + 1]))
    const areaAt = (at: number) => areas[at] ?? Number.POSITIVE_INFINITY
    const next = kept.filter((_, at) => {
      const area = areaAt(at)
      const isSmallestHere = area <= areaAt(at - 1) && area < areaAt(at + 1)
      return area >= leastArea || !isSmallestHere
    })
    if (next.length === kept.length || next.length < FEWEST) return kept
    kept = next
  }
}

/** An end has no triangle and is never too small. */
function triangle(before: Point | undefined, point: Point, after: Point | undefined): number {
  if (!before || !after) return Number.POSITIVE_INFINITY
  const [ax, ay] = before
  const [bx, by] = point
  const [cx, cy] = after
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}
