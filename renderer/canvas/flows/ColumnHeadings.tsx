import { useViewport } from '@xyflow/react'
import type { LaneBox } from '../../domain/diagram/diagramLayout.ts'
import { Flag } from '../../ui/Flag.tsx'
import { linesOf } from '../linesOf.ts'
import styles from './ColumnHeadings.module.css'

export interface FlowColumn {
  readonly id: string
  readonly flag: string
  readonly name: string
}

interface Props {
  readonly lanes: readonly LaneBox[]
  readonly columns: readonly FlowColumn[]
}

/** Country and title of each column: they move sideways with the drawing and stay at the top. */
export function ColumnHeadings({ lanes, columns }: Props) {
  const { x, y, zoom } = useViewport()
  return (
    // The label of every step and the text twin name country and diagram.
    <div className={styles.frame} aria-hidden="true">
      <div
        className={styles.row}
        style={{ transform: `translate(${x}px, ${Math.max(0, y)}px) scale(${zoom})` }}
      >
        {lanes.map((lane, index) => {
          const column = columns[index]
          return column?.id === lane.id ? (
            <div
              key={lane.id}
              className={styles.heading}
              data-column={lane.id}
              style={{ left: lane.x, width: lane.width, height: lane.headingHeight }}
            >
              <div className={styles.country}>
                <Flag code={column.flag} />
                {column.name}
              </div>
              {linesOf(lane.headingLines).map(({ key, text }) => (
                <div key={key} className={styles.line}>
                  {text}
                </div>
              ))}
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}
