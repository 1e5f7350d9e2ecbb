import { useReactFlow, useStore } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { isCalm } from '../ui/isCalm.ts'
import { type Camera, cameraView } from './cameraView.ts'

const MOVE_MS = 420

/** Moves the view as a camera asks: smoothly from step to step, at once where the frame has changed. */
export function useCamera(layout: DiagramLayout, camera: Camera | null, isReady: boolean): void {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const mode = camera?.mode
  const step = camera?.step ?? null
  const before = useRef('')

  useLayoutEffect(() => {
    if (!isReady || !mode || width === 0 || height === 0) return
    const frame = `${width} ${height} ${layout.width} ${layout.height}`
    const isSmooth = before.current === frame && !isCalm()
    before.current = frame
    const view = cameraView(layout, { width, height }, { mode, step })
    void flow.setViewport(view, { duration: isSmooth ? MOVE_MS : 0 })
  }, [flow, layout, mode, step, width, height, isReady])
}
