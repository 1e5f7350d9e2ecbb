import type { StepKind } from '../../../content/schema.ts'

/** What is to be drawn, in one language. Steps stand in authored (reveal) order. */
export interface LayoutInput {
  readonly lanes: readonly { readonly id: string; readonly title: string }[]
  readonly nodes: readonly {
    readonly id: string
    readonly lane: string
    readonly kind: StepKind
    readonly title: string
    /** A smaller line below the title. */
    readonly caption?: string
    /** The row on which it must stand, counted from the top; given for all nodes or for none. */
    readonly row?: number
  }[]
  readonly links: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label?: string | undefined
  }[]
  /** Where rows are given: the least height of each, in pixels. */
  readonly rowHeights?: readonly number[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

export interface LaneBox extends Rect {
  readonly id: string
  readonly headingHeight: number
  readonly headingLines: readonly string[]
}

export interface NodeBox extends Rect {
  readonly id: string
  /** The wrapped title, ready to draw. */
  readonly lines: readonly string[]
  /** The wrapped caption, where there is one. */
  readonly captionLines?: readonly string[]
}

export interface LabelBox extends Rect {
  readonly lines: readonly string[]
}

export interface LinkPath {
  readonly id: string
  /** Orthogonal polyline: first point on the source's border, last on the target's. */
  readonly points: readonly Point[]
  /** Runs against the reading direction. */
  readonly back: boolean
  readonly label?: LabelBox
}

/** All coordinates are whole pixels from the top left corner. */
export interface DiagramLayout {
  readonly width: number
  readonly height: number
  /** Side by side without gaps, each as high as the drawing. */
  readonly lanes: readonly LaneBox[]
  readonly nodes: readonly NodeBox[]
  readonly links: readonly LinkPath[]
  readonly crossings: number
}

export type TextStyle = 'node' | 'label' | 'heading'

/** Width in pixels of a text set on one line. */
export type MeasureText = (text: string, style: TextStyle) => number

/** Sizes in pixels. */
export interface LayoutMetrics {
  readonly nodeWidth: number
  readonly nodeMinHeight: number
  readonly nodeLineHeight: number
  /** Between the border and the text, left and right. */
  readonly nodePadding: number
  /** The same where the outline slants or curves inwards. */
  readonly slantedPadding: number
  /** Room above the title for the number and the icon. */
  readonly nodeHeader: number
  readonly nodeFooter: number
  readonly labelMaxWidth: number
  readonly labelLineHeight: number
  readonly labelPadding: number
  readonly headingLineHeight: number
  readonly headingPadding: number
  /** Least distance between two rows of steps. */
  readonly rowGap: number
  /** Least distance between a lane's border and its steps. */
  readonly laneGap: number
  /** Least distance between two sub-columns of a lane. */
  readonly columnGap: number
  /** Between parallel links. */
  readonly trackGap: number
  /** Between a link and a step that it passes. */
  readonly clearance: number
  /** Straight run that an arrowhead needs in front of its step. */
  readonly arrowRoom: number
}

export const DEFAULT_METRICS: LayoutMetrics = {
  nodeWidth: 208,
  nodeMinHeight: 64,
  nodeLineHeight: 19,
  nodePadding: 14,
  slantedPadding: 26,
  nodeHeader: 26,
  nodeFooter: 12,
  labelMaxWidth: 120,
  labelLineHeight: 16,
  labelPadding: 4,
  headingLineHeight: 20,
  headingPadding: 12,
  rowGap: 44,
  laneGap: 24,
  columnGap: 40,
  trackGap: 12,
  clearance: 14,
  arrowRoom: 20,
}
