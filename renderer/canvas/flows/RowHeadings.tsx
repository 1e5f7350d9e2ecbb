import { useViewport } from '@xyflow/react'
import { CircleDashed, Equal, EqualNot, type LucideIcon } from 'lucide-react'
import { type FlowsRow, headingHeight, ROW_HEADING } from '../../domain/comparison/flowsDrawing.ts'
import type { RowVerdict } from '../../domain/comparison/judgeRow.ts'
import { linesOf } from '../linesOf.ts'
import { headingLead, rowHeadingsX } from './flowsView.ts'
import styles from './RowHeadings.module.css'

export interface FlowRowHeading {
  readonly role: string
  readonly verdict: RowVerdict['kind']
  /** The verdict in a word. */
  readonly word: string
}

export const VERDICT_ICONS: Readonly<Record<RowVerdict['kind'], LucideIcon>> = {
  same: Equal,
  differs: EqualNot,
  absent: CircleDashed,
}

interface Props {
  readonly rows: readonly FlowsRow[]
  readonly headings: readonly FlowRowHeading[]
  readonly selectedRow: string | null
  /** Height of the headings of columns, in pixels of the drawing. */
  readonly ceiling: number
  readonly onOpen: (role: string) => void
}

/** Role and verdict of each row: they move up and down with the drawing and stay at the left. */
export function RowHeadings({ rows, headings, selectedRow, ceiling, onOpen }: Props) {
  const view = useViewport()
  const headingOf = new Map(headings.map((heading) => [heading.role, heading]))
  const left = rowHeadingsX(view)
  const top = (Math.max(0, view.y) - view.y) / view.zoom + ceiling
  return (
    // Steps bear the role in their labels, the text twin tells the verdicts; rows open from any step.
    <div className={styles.frame} aria-hidden="true">
      <div
        className={styles.column}
        style={{ transform: `translate(${left}px, ${view.y}px) scale(${view.zoom})` }}
      >
        {rows.map(({ role, y, height, nameLines, detailLines }) => {
          const heading = headingOf.get(role)
          if (!heading) return null
          const Icon = VERDICT_ICONS[heading.verdict]
          const words = headingHeight(nameLines.length, detailLines.length)
          const lead = headingLead(top, { y, height }, words)
          return (
            <button
              key={role}
              type="button"
              tabIndex={-1}
              data-row-heading={role}
              className={`${styles.heading} ${styles[heading.verdict]} ${role === selectedRow ? styles.chosen : ''}`}
              style={{
                top: y,
                width: ROW_HEADING.width,
                height,
                paddingTop: ROW_HEADING.padding / 2 + lead,
              }}
              onClick={() => onOpen(role)}
            >
              {linesOf(nameLines).map(({ key, text }) => (
                <span key={key} className={styles.name}>
                  {text}
                </span>
              ))}
              <span className={styles.verdict}>
                <Icon size={16} strokeWidth={2.4} />
                {heading.word}
              </span>
              {linesOf(detailLines).map(({ key, text }) => (
                <span key={key} className={styles.detail}>
                  {text}
                </span>
              ))}
            </button>
          )
        })}
      </div>
      <div
        className={styles.corner}
        style={{
          transform: `translate(${left}px, ${Math.max(0, view.y)}px) scale(${view.zoom})`,
          width: ROW_HEADING.width,
          height: ceiling,
        }}
      />
    </div>
  )
}
