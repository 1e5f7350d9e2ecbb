import { getStroke } from 'perfect-freehand'
import type { Stroke } from './ink.ts'

/** Width of the pen at its usual pressure, in pixels of the drawing. */
const PEN = { size: 7, thinning: 0.55, smoothing: 0.5, streamline: 0.35 } as const

const known = new WeakMap<Stroke, string>()

/** The outline of a stroke as SVG path data, to be filled; empty for a stroke without points. */
export function inkPath(stroke: Stroke): string {
  const before = known.get(stroke)
  if (before !== undefined) return before
  const path = outlineOf(stroke)
  known.set(stroke, path)
  return path
}

function outlineOf({ points }: Stroke): string {
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure]),
    {
      ...PEN,
      // Strokes are kept thinned out: from the distance of their points no speed can be told.
      simulatePressure: false,
      last: true,
    },
  )
  const [first] = outline
  if (!first) return ''
  // Curves through the middles of the sides, bent by the corners.
  const curves = outline.map(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? first
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`
  })
  return `M${round(first[0])} ${round(first[1])}Q${curves.join(' ')}Z`
}

const round = (value: number): number => Math.round(value * 100) / 100
