import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { type FlowsLayout, ROW_HEADING } from '../../domain/comparison/flowsDrawing.ts'
import { DEFAULT_METRICS } from '../../domain/diagram/diagramLayout.ts'
import { DIAGRAM_TYPE } from '../../domain/drawing/diagramType.ts'
import { linesOf } from '../linesOf.ts'
import styles from './RowLayer.module.css'

const { labelLineHeight } = DEFAULT_METRICS

interface Props {
  readonly layout: FlowsLayout
  readonly selectedRow: string | null
}

/** What lies under links and steps: rows, borders of columns, and what is said where there is no step. */
export const RowLayer = memo(function RowLayer({ layout, selectedRow }: Props) {
  const { drawing, rows, absences } = layout
  return (
    <ViewportPortal>
      <svg
        className={styles.layer}
        width={drawing.width}
        height={drawing.height}
        // The text twin says the same.
        aria-hidden="true"
      >
        {rows.map(({ role, y, height }, index) => (
          <rect
            key={role}
            data-row={role}
            className={index % 2 === 0 ? styles.even : styles.odd}
            x={-ROW_HEADING.width}
            y={y}
            width={drawing.width + ROW_HEADING.width}
            height={height}
          />
        ))}
        {rows
          .filter(({ role }) => role === selectedRow)
          .map(({ role, y, height }) => (
            <rect
              key={role}
              className={styles.chosen}
              x={-ROW_HEADING.width}
              y={y}
              width={drawing.width + ROW_HEADING.width}
              height={height}
            />
          ))}
        {drawing.lanes.map(({ id, x, height }) => (
          <line key={id} className={styles.border} x1={x} x2={x} y1={0} y2={height} />
        ))}
        {absences.map(({ column, role, x, y, width, height, lines }) => (
          <g key={`${column} ${role}`} data-absence={`${column} ${role}`}>
            <rect className={styles.absence} x={x} y={y} width={width} height={height} rx={6} />
            <text
              className={styles.words}
              textAnchor="middle"
              fontSize={DIAGRAM_TYPE.label.size}
              fontWeight={DIAGRAM_TYPE.label.weight}
            >
              {linesOf(lines).map(({ key, text, index }) => (
                <tspan
                  key={key}
                  x={x + width / 2}
                  y={
                    y +
                    (height - lines.length * labelLineHeight) / 2 +
                    labelLineHeight * (index + 0.77)
                  }
                >
                  {text}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
})
