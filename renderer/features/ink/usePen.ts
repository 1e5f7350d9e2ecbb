import { type PointerEvent, useRef, useState } from 'react'
import type { Stroke } from '../../domain/lesson/ink.ts'
import type { InkColour } from './inkTool.ts'

type InkPoint = Stroke['points'][number]

interface Pen {
  readonly colour: InkColour
  /** From the screen to the drawing. */
  readonly toDrawing: (event: { readonly clientX: number; readonly clientY: number }) => {
    readonly x: number
    readonly y: number
  }
  readonly onStroke: (stroke: Stroke) => void
}

/** A mouse and most fingers know no pressure; a pen just touching says 0. */
const USUAL_PRESSURE = 0.5

/** Drawing by mouse, finger or stylus: one pointer at a time, a hand resting beside the stylus draws nothing. */
export function usePen({ colour, toDrawing, onStroke }: Pen) {
  const pointer = useRef<number | null>(null)
  const points = useRef<readonly InkPoint[]>([])
  const [underWay, setUnderWay] = useState<Stroke | null>(null)

  const draw = (event: PointerEvent): void => {
    const { nativeEvent } = event
    // Between two frames a pen has been in many places.
    const between = nativeEvent.getCoalescedEvents?.() ?? []
    const all = between.length > 0 ? between : [nativeEvent]
    const fresh = all.map((each): InkPoint => {
      const { x, y } = toDrawing(each)
      return [
        x,
        y,
        each.pointerType === 'pen' && each.pressure > 0 ? each.pressure : USUAL_PRESSURE,
      ]
    })
    points.current = [...points.current, ...fresh]
    setUnderWay({ colour, points: points.current })
  }
  const end = (isDrawn: boolean): void => {
    const stroke: Stroke = { colour, points: points.current }
    pointer.current = null
    points.current = []
    setUnderWay(null)
    if (isDrawn && stroke.points.length > 0) onStroke(stroke)
  }

  return {
    /** The stroke that is being drawn. */
    underWay,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (pointer.current !== null || event.button !== 0) return
        pointer.current = event.pointerId
        event.currentTarget.setPointerCapture(event.pointerId)
        draw(event)
      },
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerId === pointer.current) draw(event)
      },
      onPointerUp: (event: PointerEvent) => {
        if (event.pointerId === pointer.current) end(true)
      },
      onPointerCancel: (event: PointerEvent) => {
        if (event.pointerId === pointer.current) end(false)
      },
    },
  }
}
