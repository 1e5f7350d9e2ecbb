import { ROW_HEADING } from '../../domain/comparison/flowsDrawing.ts'
import type { DiagramLayout, Rect } from '../../domain/diagram/diagramLayout.ts'
import type { View } from '../viewFor.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Below this text can no longer be read comfortably, so the columns are panned rather than shrunk. */
const LEAST_READABLE_ZOOM = 0.72
const MOST_ZOOM = 1
const MARGIN = 16

/** Left border of the headings of rows in pixels of the frame: before the drawing, but never out of sight. */
export const rowHeadingsX = ({ x, zoom }: View): number => Math.max(0, x - ROW_HEADING.width * zoom)

/**
 * By how many pixels of the drawing the words of a row's heading are moved down, so that they stay in
 * sight while any of the row is: `top` of the visible part, row and words in the same pixels.
 */
export const headingLead = (
  top: number,
  row: { readonly y: number; readonly height: number },
  wordsHeight: number,
): number => Math.min(Math.max(0, top - row.y), Math.max(0, row.height - wordsHeight))

/** The first look: as wide as the frame where that stays readable, and from the top. */
export function firstFlowsView(drawing: DiagramLayout, frame: Size): View {
  const whole = drawing.width + ROW_HEADING.width
  const zoom = Math.min(Math.max(frame.width / whole, LEAST_READABLE_ZOOM), MOST_ZOOM)
  const spare = Math.max(0, frame.width - whole * zoom)
  return { zoom, x: spare / 2 + ROW_HEADING.width * zoom, y: 0 }
}

/** Everything at once, however small. */
export function wholeFlowsView(drawing: DiagramLayout, frame: Size): View {
  const width = drawing.width + ROW_HEADING.width
  const zoom = Math.min(frame.width / width, frame.height / drawing.height, MOST_ZOOM)
  return { zoom, x: (frame.width - width * zoom) / 2 + ROW_HEADING.width * zoom, y: 0 }
}

/** The nearest view in which `box` is in sight and clear of all headings; the same one if it already is. */
export function flowsViewShowing(box: Rect, view: View, frame: Size, headingHeight: number): View {
  const { zoom } = view
  const left = box.x * zoom + view.x
  const top = box.y * zoom + view.y
  const dx = shift(left, box.width * zoom, ROW_HEADING.width * zoom, frame.width)
  const dy = shift(top, box.height * zoom, headingHeight * zoom, frame.height - 2 * MARGIN)
  return dx === 0 && dy === 0 ? view : { zoom, x: view.x + dx, y: view.y + dy }
}

/** By how much a span has to move to lie between two borders; its beginning where it has no room. */
function shift(from: number, length: number, low: number, high: number): number {
  if (from < low + MARGIN) return low + MARGIN - from
  const over = from + length - (high - MARGIN)
  return over > 0 ? -Math.min(over, from - low - MARGIN) : 0
}
