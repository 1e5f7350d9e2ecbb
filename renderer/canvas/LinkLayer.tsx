import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import {
  DEFAULT_METRICS,
  type DiagramLayout,
  type LinkPath,
} from '../domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from '../domain/drawing/diagramType.ts'
import { linkPath } from '../domain/drawing/linkPath.ts'
import styles from './LinkLayer.module.css'
import { linesOf } from './linesOf.ts'
import type { LinkLook, LinkMarks } from './StepMark.ts'
import { linkIndex } from './toFlow.ts'

const { labelLineHeight } = DEFAULT_METRICS

interface Props {
  readonly layout: DiagramLayout
  /** Those in and near sight. */
  readonly links: readonly LinkPath[]
  readonly marks: LinkMarks
}

/**
 * All links of a drawing as one SVG between the lanes and the steps. Not xyflow's edges: those know
 * a source and a target handle, ours know the way that the layout found, and nobody selects or drags
 * a link while studying.
 */
export const LinkLayer = memo(function LinkLayer({ layout, links, marks }: Props) {
  return (
    <ViewportPortal>
      <svg
        className={styles.layer}
        width={layout.width}
        height={layout.height}
        // The text twin and the panel say where every link leads.
        aria-hidden="true"
      >
        {inDrawingOrder(links, marks).map((link) => (
          <Line key={link.id} link={link} look={marks.get(linkIndex(link.id))} />
        ))}
        {/* Conditions last, so that no line runs over one. */}
        {links.map(
          (link) =>
            link.label && (
              <Condition key={link.id} label={link.label} look={marks.get(linkIndex(link.id))} />
            ),
        )}
      </svg>
    </ViewportPortal>
  )
})

/** Links meet and share their last stretch: what says least lies below what says most. */
function inDrawingOrder(links: readonly LinkPath[], marks: LinkMarks): readonly LinkPath[] {
  if (marks.size === 0) return links
  const height = ({ id }: LinkPath): number => {
    const look = marks.get(linkIndex(id))
    return look === 'dim' || look === 'ahead' ? 0 : look === undefined ? 1 : 2
  }
  return [...links].sort((a, b) => height(a) - height(b))
}

function Line({ link, look }: { readonly link: LinkPath; readonly look: LinkLook | undefined }) {
  const { line, arrow } = linkPath(link.points)
  return (
    <g className={classes(link.back && styles.back, look && styles[look])} data-link={link.id}>
      <path className={styles.line} d={line} />
      <path className={styles.arrow} d={arrow} />
    </g>
  )
}

function Condition({
  label,
  look,
}: {
  readonly label: NonNullable<LinkPath['label']>
  readonly look: LinkLook | undefined
}) {
  const top = label.y + (label.height - label.lines.length * labelLineHeight) / 2
  return (
    <g className={classes(look && styles[look])}>
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

const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ')
