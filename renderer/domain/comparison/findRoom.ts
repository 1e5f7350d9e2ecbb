import {
  DEFAULT_METRICS,
  type DiagramLayout,
  type MeasureText,
  type Rect,
} from '../diagram/diagramLayout.ts'
import { wrapText } from '../diagram/wrapText.ts'

/** Widths in pixels to which the words are wrapped, the one that reads best first. */
const WIDTHS = [132, 104, 86, 168]
/** Free room around them. */
const MARGIN = 6
const PADDING = 8
const STEP = 4
/** A cell higher than this has its words in the middle of so much of it. */
const MOST_LEAD = 108

/**
 * A place in a cell for a few words where they touch no link and no label; null where the cell is
 * too full. Near the top of the cell, where the heading of its row stands.
 */
export function findRoom(
  words: string,
  cell: Rect,
  drawing: Pick<DiagramLayout, 'links'>,
  measure: MeasureText,
): (Rect & { readonly lines: readonly string[] }) | null {
  const inner = grown(cell, -MARGIN)
  const obstacles = drawing.links
    .flatMap(({ points, label }) => [...runs(points), ...(label ? [label] : [])])
    .map((box) => grown(box, MARGIN))
    .filter((box) => overlap(box, cell))
  for (const limit of WIDTHS) {
    const lines = wrapText(words, limit - 2 * PADDING, (text) => measure(text, 'label'))
    const widest = Math.max(...lines.map((line) => measure(line, 'label')))
    const width = Math.ceil(widest) + 2 * PADDING
    const height = lines.length * DEFAULT_METRICS.labelLineHeight + PADDING
    const box = nearestFree({ width, height }, inner, obstacles)
    if (box) return { ...box, lines }
  }
  return null
}

function nearestFree(
  { width, height }: { readonly width: number; readonly height: number },
  inner: Rect,
  obstacles: readonly Rect[],
): Rect | null {
  const lead = Math.min(inner.height, MOST_LEAD)
  const wish = { x: inner.x + (inner.width - width) / 2, y: inner.y + (lead - height) / 2 }
  let best: Rect | null = null
  let least = Infinity
  for (let y = inner.y; y + height <= inner.y + inner.height; y += STEP)
    for (let x = inner.x; x + width <= inner.x + inner.width; x += STEP) {
      const distance = Math.abs(x - wish.x) + 2 * Math.abs(y - wish.y)
      const box = { x, y, width, height }
      if (distance >= least || obstacles.some((other) => overlap(box, other))) continue
      least = distance
      best = box
    }
  return best
}

function runs(points: readonly { readonly x: number; readonly y: number }[]): Rect[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (!before) return []
    const x = Math.min(before.x, point.x)
    const y = Math.min(before.y, point.y)
    return [{ x, y, width: Math.abs(before.x - point.x), height: Math.abs(before.y - point.y) }]
  })
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
