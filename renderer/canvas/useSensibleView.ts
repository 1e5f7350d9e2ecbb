import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { firstView, viewShowing, wholeView } from './viewFor.ts'

interface Wanted {
  readonly layout: DiagramLayout
  readonly frame: RefObject<HTMLElement | null>
  readonly selected: string | null
  /** A new diagram is looked at from the start; a new language of the same one is not. */
  readonly diagramId: string
  /** Whether xyflow has its pane and can be told where to look. */
  readonly isReady: boolean
}

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Keeps the view where a reader wants it: a readable first look, and the chosen step in sight. */
export function useSensibleView({ layout, frame, selected, diagramId, isReady }: Wanted) {
  const flow = useReactFlow()
  const shown = useRef<string | null>(null)

  const move = useCallback(
    (
      next: (size: { width: number; height: number }) => ReturnType<typeof firstView>,
      slow: boolean,
    ) => {
      const size = frame.current?.getBoundingClientRect()
      if (!size || size.width === 0) return
      void flow.setViewport(next(size), { duration: slow && !isCalm() ? 260 : 0 })
    },
    [flow, frame],
  )

  useLayoutEffect(() => {
    if (!isReady || shown.current === diagramId) return
    shown.current = diagramId
    move((size) => firstView(layout, size), false)
  }, [diagramId, layout, move, isReady])

  useEffect(() => {
    if (!isReady) return
    const box = layout.nodes.find(({ id }) => id === selected)
    if (!box) return
    const headingHeight = layout.lanes[0]?.headingHeight ?? 0
    move((size) => viewShowing(box, flow.getViewport(), size, headingHeight), true)
  }, [selected, layout, move, flow, isReady])

  const showWhole = useCallback(() => move((size) => wholeView(layout, size), true), [layout, move])
  return { showWhole }
}
