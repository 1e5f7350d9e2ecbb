import type { Point } from '../diagram/diagramLayout.ts'

const CORNER = 7
const ARROW_LENGTH = 9
const ARROW_WIDTH = 8
/** Outlines may bend inwards of their box; starting a little inside leaves no gap. */
const START_INSIDE = 9

/** An orthogonal polyline as a path with rounded corners, and the arrowhead at its end. */
export function linkPath(points: readonly Point[]): {
  readonly line: string
  readonly arrow: string
} {
  const [first, second] = points
  const end = points.at(-1)
  const before = points.at(-2)
  if (!first || !second || !end || !before) return { line: '', arrow: '' }

  const start = shifted(first, second, -START_INSIDE)
  const neck = shifted(end, before, ARROW_LENGTH - 1)
  const inner = points.slice(1, -1)
  const all = [start, ...inner, neck]

  let line = `M${start.x} ${start.y}`
  for (let index = 1; index < all.length - 1; index++) {
    const [from, corner, to] = [all[index - 1], all[index], all[index + 1]]
    if (!from || !corner || !to) continue
    const radius = Math.min(CORNER, distance(from, corner) / 2, distance(corner, to) / 2)
    const enter = shifted(corner, from, radius)
    const leave = shifted(corner, to, radius)
    line += `L${enter.x} ${enter.y}Q${corner.x} ${corner.y} ${leave.x} ${leave.y}`
  }
  line += `L${neck.x} ${neck.y}`

  const base = shifted(end, before, ARROW_LENGTH)
  const acrossX = ((end.y - base.y) / ARROW_LENGTH) * (ARROW_WIDTH / 2)
  const acrossY = ((base.x - end.x) / ARROW_LENGTH) * (ARROW_WIDTH / 2)
  const arrow = `M${end.x} ${end.y}L${base.x + acrossX} ${base.y + acrossY}L${base.x - acrossX} ${base.y - acrossY}Z`
  return { line, arrow }
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

/** `from` moved by `by` pixels towards `to` (away from it when negative). */
function shifted(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  }
}
