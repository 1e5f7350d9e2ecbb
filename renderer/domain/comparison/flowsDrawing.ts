import type { StepKind } from '../../../content/schema.ts'
import type { DiagramLayout, Rect } from '../diagram/diagramLayout.ts'

/** What is to be drawn, in one language: diagrams as columns, roles as rows. */
export interface FlowsInput {
  readonly columns: readonly {
    readonly id: string
    readonly title: string
    readonly links: readonly {
      readonly from: string
      readonly to: string
      readonly label?: string | undefined
    }[]
  }[]
  readonly rows: readonly {
    readonly role: string
    readonly name: string
    /** In what the diagrams differ, or who has no such step; empty where there is nothing to say. */
    readonly detail: string
    /** For each column the steps of this role, in reading order. */
    readonly cells: readonly (readonly FlowStep[])[]
  }[]
  /** Said where a column has no step for a row. */
  readonly absent: string
}

export interface FlowStep {
  /** Names it in its own diagram. */
  readonly id: string
  /** From 1, in the order of its diagram. */
  readonly number: number
  readonly kind: StepKind
  readonly title: string
  readonly actor: string
}

/** A row over all columns. Pixels from the top left corner of the drawing, as in the drawing itself. */
export interface FlowsRow {
  readonly role: string
  readonly y: number
  readonly height: number
  readonly nameLines: readonly string[]
  readonly detailLines: readonly string[]
}

/** Stands where the diagram of a column has no step. */
export interface Absence extends Rect {
  readonly column: string
  readonly role: string
  readonly lines: readonly string[]
}

export interface FlowsLayout {
  /** Lanes are the columns; steps bear the names that `stepKey` makes. */
  readonly drawing: DiagramLayout
  readonly rows: readonly FlowsRow[]
  readonly absences: readonly Absence[]
}

/** Room in pixels for the headings of rows, left of the drawing, and what their letters may take of it. */
export const ROW_HEADING = {
  width: 196,
  padding: 14,
  nameLine: 19,
  verdictLine: 22,
  detailLine: 16,
} as const

/** Height in pixels of the heading of a row: its name, the verdict and the detail below it. */
export const headingHeight = (nameLines: number, detailLines: number): number =>
  nameLines * ROW_HEADING.nameLine +
  ROW_HEADING.verdictLine +
  detailLines * ROW_HEADING.detailLine +
  ROW_HEADING.padding

/** A step among those of several diagrams. */
export const stepKey = (column: string, step: string): string => `${column}/${step}`
