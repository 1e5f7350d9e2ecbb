import type { DiagramLayout, Point, Rect } from '../domain/diagram/diagramLayout.ts'

export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Below this text can no longer be read comfortably, so the drawing is scrolled rather than shrunk. */
const LEAST_READABLE_ZOOM = 0.72
const MARGIN = 16

/** The first look: whole if that stays readable, else as wide as the frame and from the top. */
export function firstView(layout: DiagramLayout, frame: Size): View {
  const byWidth = (frame.width - 2 * MARGIN) / layout.width
  const byHeight = (frame.height - 2 * MARGIN) / layout.height
  const whole = Math.min(byWidth, byHeight, 1.15)
  const zoom = whole >= LEAST_READABLE_ZOOM ? whole : clamp(byWidth, LEAST_READABLE_ZOOM, 1)
  const spare = frame.width - layout.width * zoom
  return {
    zoom,
    x: spare >= 0 ? spare / 2 : MARGIN,
    y: whole >= LEAST_READABLE_ZOOM ? Math.max(0, (frame.height - layout.height * zoom) / 2) : 0,
  }
}

/** Everything at once, however small; never larger than `mostZoom`. */
export function wholeView(layout: DiagramLayout, frame: Size, mostZoom = 1.15): View {
  const zoom = Math.min(
    (frame.width - 2 * MARGIN) / layout.width,
    (frame.height - 2 * MARGIN) / layout.height,
    mostZoom,
  )
  return {
    zoom,
    x: (frame.width - layout.width * zoom) / 2,
    y: (frame.height - layout.height * zoom) / 2,
  }
}

/**
 * What a frame of another size shows: all of the drawing, or the first look, where the smaller or larger
 * frame `before` showed that; else what was in its middle, as near to the middle as the edges allow.
 */
export function viewAfterResize(
  view: View,
  layout: DiagramLayout,
  before: Size,
  after: Size,
): View {
  if (isNear(view, firstView(layout, before))) return firstView(layout, after)
  if (isNear(view, wholeView(layout, before))) return wholeView(layout, after)
  const middle = {
    x: (before.width / 2 - view.x) / view.zoom,
    y: (before.height / 2 - view.y) / view.zoom,
  }
  return viewCentredOn(middle, view, after, layout)
}

const isNear = (a: View, b: View): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001

const NOTHING: Size = { width: 0, height: 0 }

/**
 * The nearest view in which `box` is in sight, clear of the lane headings and of what covers the lower
 * right corner of the frame; the same one if it already is.
 */
export function viewShowing(
  box: Rect,
  view: View,
  frame: Size,
  headingHeight: number,
  corner: Size = NOTHING,
): View {
  const left = box.x * view.zoom + view.x
  const right = left + box.width * view.zoom
  const top = box.y * view.zoom + view.y
  const bottom = top + box.height * view.zoom
  const ceiling = headingHeight * view.zoom + MARGIN
  const dx =
    left < MARGIN ? MARGIN - left : right > frame.width - MARGIN ? frame.width - MARGIN - right : 0
  const isAboveCorner = right + dx > frame.width - corner.width
  const floor = frame.height - Math.max(MARGIN * 4, isAboveCorner ? corner.height + MARGIN : 0)
  const dy = top < ceiling ? ceiling - top : bottom > floor ? floor - bottom : 0
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy }
}

/** The view whose middle is a point of the drawing, or as near to it as the drawing's edges allow. */
export function viewCentredOn(point: Point, view: View, frame: Size, layout: DiagramLayout): View {
  const along = (centre: number, extent: number, room: number, before: number): number => {
    const spare = room - extent * view.zoom
    if (spare >= 0) return spare / 2
    return clamp(room / 2 - centre * view.zoom, spare - MARGIN, before)
  }
  return {
    zoom: view.zoom,
    x: along(point.x, layout.width, frame.width, MARGIN),
    // No margin above: the lane headings lie against the upper edge.
    y: along(point.y, layout.height, frame.height, 0),
  }
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)
