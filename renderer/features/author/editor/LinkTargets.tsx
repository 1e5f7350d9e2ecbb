import { memo } from 'react'
import type { OverlayView } from '../../../canvas/Overlay.tsx'
import type { DiagramLayout } from '../../../domain/diagram/diagramLayout.ts'
import styles from './EditorOverlay.module.css'

interface Props {
  readonly view: OverlayView
  readonly layout: DiagramLayout
  readonly onChoose: (link: string) => void
}

/** Links as wide as a finger, to be pressed. By keyboard they are chosen in the form of the step that they leave. */
export function LinkTargets({ view, layout, onChoose }: Props) {
  return (
    <svg className={styles.links} aria-hidden="true">
      <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
        <Paths layout={layout} onChoose={onChoose} />
      </g>
    </svg>
  )
}

const Paths = memo(
  function Paths({ layout, onChoose }: Omit<Props, 'view'>) {
    return layout.links.map(({ id, points, label }) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      <g key={id} className={styles.target} data-target={id} onClick={() => onChoose(id)}>
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {label && <rect x={label.x} y={label.y} width={label.width} height={label.height} />}
      </g>
    ))
  },
  // What is chosen is named by the link, so that an older function does the same.
  (before, after) => before.layout === after.layout,
)
