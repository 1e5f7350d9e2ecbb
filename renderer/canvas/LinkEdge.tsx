import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { DEFAULT_METRICS } from '../domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from './diagramType.ts'
import styles from './LinkEdge.module.css'
import { linesOf } from './linesOf.ts'
import { linkPath } from './linkPath.ts'
import type { LinkFlowEdge } from './toFlow.ts'

const { labelLineHeight } = DEFAULT_METRICS

/** A link along the points that the layout found, with its condition lying on it. */
export const LinkEdge = memo(function LinkEdge({ data }: EdgeProps<LinkFlowEdge>) {
  if (!data) return null
  const { points, back, label } = data
  const { line, arrow } = linkPath(points)
  return (
    <g className={back ? styles.back : styles.link}>
      <path className={styles.line} d={line} />
      <path className={styles.arrow} d={arrow} />
      {label && (
        <>
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
              <tspan
                key={key}
                x={label.x + label.width / 2}
                y={
                  label.y +
                  (label.height - label.lines.length * labelLineHeight) / 2 +
                  labelLineHeight * (index + 0.75)
                }
              >
                {text}
              </tspan>
            ))}
          </text>
        </>
      )}
    </g>
  )
})
