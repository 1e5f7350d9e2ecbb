import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'

const MOST_WIDTH = 150
const MOST_HEIGHT = 190
const LEAST_SIDE = 40
/** Between the small map and the edges of the frame; the same in its style sheet. */
const GAP = 14

/** The small map of a drawing, in pixels, and how much smaller it is than the drawing. */
export function minimapSize(layout: Pick<DiagramLayout, 'width' | 'height'>) {
  const scale = Math.min(MOST_WIDTH / layout.width, MOST_HEIGHT / layout.height)
  return {
    scale,
    width: Math.max(LEAST_SIDE, Math.round(layout.width * scale)),
    height: Math.max(LEAST_SIDE, Math.round(layout.height * scale)),
  }
}

/** The lower right corner of the frame that the small map covers, in pixels. */
export function minimapCorner(layout: Pick<DiagramLayout, 'width' | 'height'>) {
  const { width, height } = minimapSize(layout)
  return { width: width + GAP, height: height + GAP }
}
