import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import {
  DEFAULT_METRICS,
  type DiagramLayout,
  type LinkPath,
} from '../domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from './diagramType.ts'
import styles from './LinkLayer.module.css'
import { linesOf } from './linesOf.ts'
import { linkPath } from './linkPath.ts'

const { labelLineHeight } = DEFAULT_METRICS

/**
 * All links of a drawing as one SVG between the lanes and the steps. Not xyflow's edges: those know
 * a source and a target handle, ours know the way that the layout found, and nobody selects or drags
 * a link while studying.
 */
export const LinkLayer = memo(function LinkLayer({ layout }: { readonly layout: DiagramLayout }) {
  return (
    <ViewportPortal>
      <svg
        className={styles.layer}
        width={layout.width}
        height={layout.height}
        // The text twin and the panel say where every link leads.
        aria-hidden="true"
      >
        {layout.links.map((link) => (
          <Line key={link.id} link={link} />
        ))}
        {/* Conditions last, so that no line runs over one. */}
        {layout.links.map((link) => link.label && <Condition key={link.id} label={link.label} />)}
      </svg>
    </ViewportPortal>
  )
})

function Line({ link }: { readonly link: LinkPath }) {
  const { line, arrow } = linkPath(link.points)
  return (
    <g className={link.back ? styles.back : undefined} data-link={link.id}>
      <path className={styles.line} d={line} />
      <path className={styles.arrow} d={arrow} />
    </g>
  )
}

function Condition({ label }: { readonly label: NonNullable<LinkPath['label']> }) {
  const top = label.y + (label.height - label.lines.length * labelLineHeight) / 2
  return (
    <g>
      <rect
        className={styles.ground}
        x={label.x}
        y={label.y}
        width={label.width}
        height={label.height}
        rx={4}
      />
      <text
        className={styles.label}
        textAnchor="middle"
        fontSize={DIAGRAM_TYPE.label.size}
        fontWeight={DIAGRAM_TYPE.label.weight}
      >
        {linesOf(label.lines).map(({ key, text, index }) => (
          <tspan key={key} x={label.x + label.width / 2} y={top + labelLineHeight * (index + 0.75)}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  )
}
