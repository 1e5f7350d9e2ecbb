import { useReactFlow, useStore } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { isCalm } from '../ui/isCalm.ts'
import { minimapCorner } from './minimapSize.ts'
import { type View, viewAfterResize, viewShowing, wholeView } from './viewFor.ts'

/** Zoomed in by more than this over the whole, some of the drawing lies outside the frame. */
const PART_ONLY = 1.02

interface Wanted {
  readonly layout: DiagramLayout
  readonly frame: RefObject<HTMLElement | null>
  readonly selected: string | null
  /** Whether xyflow has its pane and can be told where to look. */
  readonly isReady: boolean
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Keeps the view where a reader wants it: with the chosen step in sight, in a window of any size. */
export function useSensibleView({ layout, frame, selected, isReady }: Wanted) {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)

  const move = useCallback(
    (next: (size: Size) => View, slow: boolean) => {
      const size = frame.current?.getBoundingClientRect()
      if (!size || size.width === 0) return
      void flow.setViewport(next(size), { duration: slow && !isCalm() ? 260 : 0 })
    },
    [flow, frame],
  )

  const withSelected = useCallback(
    (view: View, size: Size): View => {
      const box = layout.nodes.find(({ id }) => id === selected)
      if (!box) return view
      const headingHeight = layout.lanes[0]?.headingHeight ?? 0
      const hasMinimap = view.zoom > wholeView(layout, size).zoom * PART_ONLY
      const corner = hasMinimap ? minimapCorner(layout) : undefined
      return viewShowing(box, view, size, headingHeight, corner)
    },
    [layout, selected],
  )

  useEffect(() => {
    if (isReady && selected) move((size) => withSelected(flow.getViewport(), size), true)
  }, [selected, withSelected, move, flow, isReady])

  // Of the window, what it measured when the frame last changed in that direction: they need not change at once.
  const before = useRef<{ readonly frame: Size; readonly window: Size } | null>(null)
  useEffect(() => {
    if (!isReady || width === 0 || height === 0) return
    const was = before.current
    const frame = { width, height }
    const isOtherWidth = was?.frame.width !== width
    const isOtherHeight = was?.frame.height !== height
    const across = isOtherWidth || !was ? window.innerWidth : was.window.width
    const down = isOtherHeight || !was ? window.innerHeight : was.window.height
    before.current = { frame, window: { width: across, height: down } }
    // A panel that opens beside the drawing does not move what the pointer is on.
    if (!was || (was.window.width === across && was.window.height === down)) return
    const view = viewAfterResize(flow.getViewport(), layout, was.frame, frame)
    void flow.setViewport(withSelected(view, frame), { duration: 0 })
  }, [width, height, layout, withSelected, flow, isReady])

  const whole = width > 0 && height > 0 ? wholeView(layout, { width, height }).zoom : 1
  const zoom = useStore(({ transform }) => transform[2])
  return {
    showWhole: useCallback(() => move((size) => wholeView(layout, size), true), [layout, move]),
    zoomIn: useCallback(() => void flow.zoomIn(), [flow]),
    zoomOut: useCallback(() => void flow.zoomOut(), [flow]),
    wholeZoom: whole,
    /** Some of the drawing lies outside the frame. */
    isPartOnly: isReady && zoom > whole * PART_ONLY,
  }
}
