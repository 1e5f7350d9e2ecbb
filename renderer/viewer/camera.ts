import type { Rect } from '../domain/diagram/diagramLayout.ts'

/** The part of the drawing that is in view, in its own pixels. */
export type View = Rect

interface Size {
  readonly width: number
  readonly height: number
}

const MARGIN = 24
/** At its largest a pixel of the drawing takes so many of the screen. */
const MOST_ZOOM = 3

/** The whole drawing in a frame of this shape. */
export function wholeView(drawing: Size, frame: Size): View {
  const scale = Math.min(
    frame.width / (drawing.width + 2 * MARGIN),
    frame.height / (drawing.height + 2 * MARGIN),
  )
  const [width, height] = [frame.width / scale, frame.height / scale]
  return { x: (drawing.width - width) / 2, y: (drawing.height - height) / 2, width, height }
}

/** As large as can be read, from the top left. */
export function firstView(drawing: Size, frame: Size): View {
  const whole = wholeView(drawing, frame)
  return frame.width / whole.width >= 0.8
    ? whole
    : { x: -MARGIN, y: -MARGIN, width: frame.width, height: frame.height }
}

/** Nearer by `factor` above 1, farther below; what lies at `x`, `y` of the drawing stays where it is. */
export function zoomed(
  view: View,
  factor: number,
  frame: Size,
  drawing: Size,
  x: number,
  y: number,
): View {
  const least = frame.width / MOST_ZOOM
  const most = Math.max(wholeView(drawing, frame).width, frame.width)
  const width = Math.min(most, Math.max(least, view.width / factor))
  const share = width / view.width
  return {
    x: x - (x - view.x) * share,
    y: y - (y - view.y) * share,
    width,
    height: view.height * share,
  }
}

/** Moved no farther than is needed to show a box with room around it. */
export function showing(view: View, box: Rect): View {
  return {
    ...view,
    x: near(view.x, view.width, box.x, box.width),
    y: near(view.y, view.height, box.y, box.height),
  }
}

function near(from: number, room: number, at: number, size: number): number {
  const least = at + size + MARGIN - room
  const most = at - MARGIN
  return least > most ? at - (room - size) / 2 : Math.min(most, Math.max(least, from))
}

/** The drawing cannot be pushed out of sight. */
export const within = (view: View, drawing: Size): View => ({
  ...view,
  x: clamp(view.x, -view.width / 2, drawing.width - view.width / 2),
  y: clamp(view.y, -view.height / 2, drawing.height - view.height / 2),
})

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))
