import { useRef, useState } from 'react'
import type { Stroke } from '../../domain/lesson/ink.ts'
import { inkPath } from '../../domain/lesson/inkPath.ts'
import { isCalm } from '../../ui/isCalm.ts'
import styles from './InkLayer.module.css'
import type { InkColour, InkTool } from './inkTool.ts'
import { usePen } from './usePen.ts'
import { usePointerOver } from './usePointerOver.ts'
import { useTrail } from './useTrail.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface InkLayerProps {
  readonly strokes: readonly Stroke[]
  /** How the drawing beneath is looked at: moved by `x` and `y` pixels, then scaled by `zoom`. */
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number }
  readonly tool: InkTool
  readonly colour: InkColour
  /** A stroke has been drawn, in the coordinates of the drawing. Left out where only to look at. */
  readonly onStroke?: (stroke: Stroke) => void
  /** Where the pointer of the other window is, in the coordinates of the drawing; null for nowhere. */
  readonly pointer?: Point | null
  /** Where the pointer is here, under the spotlight and the laser; to be told to the other window. */
  readonly onPointer?: (at: Point | null) => void
}

/**
 * Lies over a drawing and fills the frame it is put into (which has to be positioned): what was drawn by
 * hand, and the pen, the spotlight or the laser. Under every tool but the pen, presses go through.
 */
export function InkLayer(props: InkLayerProps) {
  const { strokes, viewport, tool, colour, onStroke, pointer = null, onPointer } = props
  const { x, y, zoom } = viewport
  const layer = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState<Point | null>(null)
  const isPen = tool === 'pen' && onStroke !== undefined
  const points = tool === 'spotlight' || tool === 'laser'

  const toDrawing = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left = 0, top = 0 } = layer.current?.getBoundingClientRect() ?? {}
    return { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom }
  }
  const { underWay, handlers } = usePen({ colour, toDrawing, onStroke: onStroke ?? ignore })
  usePointerOver(layer, points, (at) => {
    const point = at && toDrawing(at)
    setOwn(point)
    onPointer?.(point)
  })

  // The pointer of this window counts where it is over the drawing.
  const shown = points ? (own ?? pointer) : null
  const at = shown && { x: shown.x * zoom + x, y: shown.y * zoom + y }

  return (
    <div
      ref={layer}
      className={`${styles.layer} ${isPen ? styles.pen : ''}`}
      data-tool={tool}
      aria-hidden="true"
      {...(isPen ? handlers : {})}
    >
      <svg className={styles.ink} width="100%" height="100%" aria-hidden="true">
        <g transform={`translate(${x} ${y}) scale(${zoom})`}>
          {strokes.map((stroke, index) => {
            // Strokes are only ever put on top and taken from there: their place names them.
            const key = `${index}`
            return (
              <path
                key={key}
                d={inkPath(stroke)}
                className={styles[stroke.colour]}
                data-stroke=""
              />
            )
          })}
          {underWay && <path d={inkPath(underWay)} className={styles[underWay.colour]} />}
        </g>
      </svg>
      {tool === 'spotlight' && at && <Spotlight at={at} />}
      {tool === 'laser' && at && <Laser at={at} />}
    </div>
  )
}

/** Everything darkened but a round of light. */
const Spotlight = ({ at }: { readonly at: Point }) => (
  <div
    className={styles.spotlight}
    style={{
      backgroundImage: `radial-gradient(circle 22cqmin at ${at.x}px ${at.y}px, transparent 97%, rgb(0 0 0 / 72%) 100%)`,
    }}
  />
)

/** A dot with a short trail, or under reduced motion the dot alone. */
function Laser({ at }: { readonly at: Point }) {
  const trail = useTrail(at, !isCalm())
  return (
    <svg className={styles.ink} width="100%" height="100%" aria-hidden="true" data-laser="">
      {trail.slice(0, -1).map((from, index) => {
        const to = trail[index + 1] ?? at
        const share = (index + 1) / trail.length
        return (
          <line
            key={from.at}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={styles.trail}
            strokeWidth={10 * share}
            opacity={0.6 * share}
          />
        )
      })}
      <circle cx={at.x} cy={at.y} r={9} className={styles.dot} />
    </svg>
  )
}

const ignore = (): void => undefined
