import { useReactFlow, useStore, useViewport } from '@xyflow/react'
import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react'
import type { StepKind } from '../../content/schema.ts'
import type { DiagramLayout } from '../domain/diagram/diagramLayout.ts'
import { useThemeOnPage } from '../ui/useThemeOnPage.ts'
import styles from './Minimap.module.css'
import { minimapSize } from './minimapSize.ts'
import { makeOverview, paintOverview, readColours } from './overview.ts'
import { viewCentredOn } from './viewFor.ts'

interface Props {
  readonly layout: DiagramLayout
  readonly kindOf: ReadonlyMap<string, StepKind>
  readonly selected: string | null
}

/** The whole drawing in small with the part in sight framed; a press or a drag looks elsewhere. */
export function Minimap({ layout, kindOf, selected }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useReactFlow()
  const theme = useThemeOnPage()
  const { x, y, zoom } = useViewport()
  const frameWidth = useStore((state) => state.width)
  const frameHeight = useStore((state) => state.height)
  const overview = useMemo(() => makeOverview(layout, kindOf), [layout, kindOf])

  const { scale, width, height } = minimapSize(layout)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const density = window.devicePixelRatio
    canvas.current.width = width * density
    canvas.current.height = height * density
    context.scale(scale * density, scale * density)
    paintOverview(
      context,
      overview,
      readColours(document.documentElement),
      scale * density,
      selected,
    )
  }, [overview, selected, scale, width, height, theme])

  const lookAt = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const point = { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale }
    const frame = { width: frameWidth, height: frameHeight }
    void flow.setViewport(viewCentredOn(point, { x, y, zoom }, frame, layout))
  }

  return (
    // A help for the pointer alone: keys and screen readers have the arrows and the text twin.
    <div
      className={styles.minimap}
      style={{ width, height }}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        lookAt(event)
      }}
      onPointerMove={(event) => event.buttons === 1 && lookAt(event)}
    >
      <canvas ref={canvas} style={{ width, height }} />
      <div
        className={styles.sight}
        style={{
          left: (-x / zoom) * scale,
          top: (-y / zoom) * scale,
          width: (frameWidth / zoom) * scale,
          height: (frameHeight / zoom) * scale,
        }}
      />
    </div>
  )
}
