import { useStore, useViewport } from '@xyflow/react'
import type { ReactNode } from 'react'
import type { View } from './viewFor.ts'

/** What of a drawing is in sight: a point of it lies at `x + zoom * its own x` of the frame, likewise for y. */
export interface OverlayView extends View {
  /** Of the frame, in pixels of the screen. */
  readonly width: number
  readonly height: number
}

/** What someone else draws over the drawing; follows each move of the view. */
export function Overlay({ draw }: { readonly draw: (view: OverlayView) => ReactNode }) {
  const view = useViewport()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  return draw({ ...view, width, height })
}
