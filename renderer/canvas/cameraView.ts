import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { type View, viewCentredOn, wholeView } from './viewFor.ts'

/** Who leads the view in the place of the reader. */
export interface Camera {
  readonly mode: 'whole' | 'follow'
  /** The step that is followed; null to see the whole. */
  readonly step: string | null
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Beyond this a drawing of a few steps would fill the wall. */
export const MOST_CAMERA_ZOOM = 4
const MOST_WHOLE_ZOOM = 2.4
/** A followed step is so large that a frame shows about this much of the drawing from top to bottom. */
const FOLLOWED_HEIGHT = 330
/** At this zoom a title has letters of more than 20 pixels. */
const LEAST_FOLLOW_ZOOM = 1.45

/** Where a camera looks: at everything, or at one step so near that the last row reads it. */
export function cameraView(layout: DiagramLayout, frame: Size, { mode, step }: Camera): View {
  const whole = wholeView(layout, frame, MOST_WHOLE_ZOOM)
  const box = layout.nodes.find(({ id }) => id === step)
  if (mode === 'whole' || !box) return whole
  const near = Math.min(
    Math.max(frame.height / FOLLOWED_HEIGHT, LEAST_FOLLOW_ZOOM),
    MOST_CAMERA_ZOOM,
  )
  if (whole.zoom >= near) return whole
  // Headings of lanes cover the upper edge: the middle is that of what they leave.
  const covered = layout.lanes[0]?.headingHeight ?? 0
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 - covered / 2 }
  return viewCentredOn(centre, { ...whole, zoom: near }, frame, layout)
}
